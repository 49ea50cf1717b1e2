import { BOARD_FACTS, COVERAGES, isUncovered, type Day } from '@opvolging/domain';
import { graphql, useScreenQuery } from '@opvolging/web-data-access';
import { endOfDay } from '../as-of/as-of-day';

const UseBoard_Query = graphql(`
  query UseBoard_Query($asOf: DateTime, $facts: [FactCode!], $uncovered: [Coverage!]) {
    today
    portfolio(asOf: $asOf) {
      asOf
      coverage {
        proposedOnly
      }
      ...CourseBar_portfolio
      ...PortfolioCounts_portfolio
    }
    points: actions(first: 7, asOf: $asOf, orderBy: ATTENTION, filter: { fact: $facts }) {
      totalCount
      nodes {
        id
        ...BoardPoint_action
      }
    }
    uncovered: problems(first: 7, asOf: $asOf, filter: { coverage: $uncovered }) {
      totalCount
      nodes {
        id
        ...UncoveredProblems_problem
      }
    }
    unconfirmed: actions(
      first: 1
      asOf: $asOf
      filter: { agreement: [ADOPTED], phase: [NOT_STARTED] }
    ) {
      totalCount
    }
    requestsToMe(first: 100) {
      nodes {
        id
        ...WaitingRequests_helpRequest
      }
    }
  }
`);

/** Everything on the page in one question, so that its numbers are of one moment. */
export function useBoard(day: Day | null) {
  return useScreenQuery(UseBoard_Query, {
    variables: {
      asOf: day === null ? null : endOfDay(day),
      facts: [...BOARD_FACTS],
      uncovered: COVERAGES.filter(isUncovered),
    },
    asOf: day !== null,
  });
}
