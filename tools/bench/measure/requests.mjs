/** The row of the list of actions as the screen asks for it, with the owner. */
const LIST = `query ActionList($first: Int!) {
  actions(first: $first, orderBy: NEXT_MILESTONE) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id code title agreement phase course freshness checkedInOn
      owner { id name }
      organisation { id name }
      nextMilestone { id currentDate precision waitsFor }
      facts { code count days since milestone { id title } }
    }
  }
}`;

/** The page of an action with its milestones, reports, requests and history. */
const DETAIL = `query ActionPage($code: String!) {
  action(code: $code) {
    id code title version agreement phase course freshness checkedInOn startDate startedOn
    confirmedOn intendedResult kind
    owner { id name }
    monitor { id name }
    organisation { id name }
    facts { code count days since milestone { id title } }
    problems { id code title }
    milestones {
      id title currentDate firstDate precision metOn movedCount moves { from to reasonCode at }
    }
    assignments { as state person { id name } }
    checkIns(first: 20) {
      totalCount
      nodes { id round course unchanged note noteVisible late receivedAt author { id name } }
    }
    helpRequests { id code state what neededBy }
    viewerMay
    history(first: 20) {
      totalCount
      nodes { id at command reason actor { id name } changes { field subject was now } }
    }
  }
}`;

const PORTFOLIO = `query Portfolio {
  portfolio {
    asOf
    phases { proposed notStarted inProgress paused done stopped }
    courses { onCourse adjusting helpNeeded outOfDate noCheckIn }
    coverage { noAction proposedOnly unconfirmed inHand pausedOnly allClosed resolved handledElsewhere setAside }
  }
}`;

const CHECK_IN = `mutation SubmitCheckIns($input: SubmitCheckInsInput!) {
  submitCheckIns(input: $input) {
    submissionId
    checkIns { id course state round late }
    userErrors { code rule field message }
  }
}`;

const graphql = (query, variables) => ({
  method: 'POST',
  path: '/graphql',
  body: JSON.stringify({ query, variables }),
});

/** What is measured. `of(world, n)` makes the n-th request; a growing one must not cost more in a larger programme. */
export const REQUESTS = [
  {
    name: '50 actions by next milestone',
    growing: true,
    of: () => graphql(LIST, { first: 50 }),
  },
  {
    name: 'one action with history',
    growing: true,
    of: ({ actions }, n) => graphql(DETAIL, { code: actions[n % actions.length].code }),
  },
  {
    name: 'one check-in',
    growing: true,
    writes: true,
    of: (world, n) => graphql(CHECK_IN, checkIn(world, n)),
  },
  { name: 'portfolio', of: () => graphql(PORTFOLIO, {}) },
  {
    // A large file writes an audit event.
    name: 'CSV of all actions',
    writes: true,
    large: true,
    of: () => ({ method: 'GET', path: '/bestanden/acties.csv', body: '' }),
  },
];

export const listOf = (first) => graphql(LIST, { first });

/** Every report is about another action, and never a repeat of an earlier one. */
function checkIn({ actions, round }, n) {
  const { id } = actions[(n * 37) % actions.length];
  const report = { actionId: id, course: 'ADJUSTING', note: 'De volgende stap is voorbereid.' };
  const key = `bench-${n}-${process.hrtime.bigint()}`;
  return {
    input: {
      idempotencyKey: key,
      round,
      checkIns: [{ ...report, onBehalfReason: 'Doorgegeven per telefoon.' }],
    },
  };
}
