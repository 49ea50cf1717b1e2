import { TOP_LEVEL_ERROR_CODES } from '@opvolging/messages';
import { openScene, type Scene } from '../action/scene';
import type { ApiClient } from '../harness/api-client';

const STRANGE: readonly string[] = [
  '',
  ' ',
  'nowhere',
  "' OR 1=1 --",
  '%',
  '_',
  '\\',
  '\u0000',
  'a\u0000b',
  '\uD800',
  '\u202E',
  '<script>alert(1)</script>',
  '${7*7}',
  'P-20\u0000',
  'a'.repeat(9_000),
  'é'.repeat(201),
  '../../etc/passwd',
];

/** Every query that takes a text, with a place for it. */
const QUERIES: Readonly<Record<string, string>> = {
  'action.code': 'query Q($x: String!) { action(code: $x) { code } }',
  'action.asOf': 'query Q($x: DateTime!) { action(code: "A-001", asOf: $x) { code } }',
  'actions.after': 'query Q($x: String!) { actions(first: 1, after: $x) { totalCount } }',
  'actions.asOf': 'query Q($x: DateTime!) { actions(first: 1, asOf: $x) { totalCount } }',
  'actions.text': 'query Q($x: String!) { actions(first: 1, filter: { text: $x }) { totalCount } }',
  'actions.owner': 'query Q($x: ID!) { actions(first: 1, filter: { ownerId: $x }) { totalCount } }',
  'actions.monitor':
    'query Q($x: ID!) { actions(first: 1, filter: { monitorId: $x }) { totalCount } }',
  'actions.person':
    'query Q($x: ID!) { actions(first: 1, filter: { personId: $x }) { totalCount } }',
  'actions.organisation':
    'query Q($x: ID!) { actions(first: 1, filter: { organisationId: $x }) { totalCount } }',
  'actions.problem':
    'query Q($x: String!) { actions(first: 1, filter: { problemCode: $x }) { totalCount } }',
  'actionsAwaitingMe.after':
    'query Q($x: String!) { actionsAwaitingMe(first: 1, after: $x) { totalCount } }',
  'helpRequest.code': 'query Q($x: String!) { helpRequest(code: $x) { code } }',
  'invitation.token': 'query Q($x: String!) { invitation(token: $x) { name } }',
  'myDraft.round': 'query Q($x: IsoWeek!) { myDraft(round: $x) { content } }',
  'myRound.week': 'query Q($x: IsoWeek!) { myRound(week: $x) { week } }',
  'organisations.text': 'query Q($x: String!) { organisations(first: 1, text: $x) { totalCount } }',
  'organisations.after':
    'query Q($x: String!) { organisations(first: 1, after: $x) { totalCount } }',
  'people.text': 'query Q($x: String!) { people(first: 1, text: $x) { totalCount } }',
  'people.after': 'query Q($x: String!) { people(first: 1, after: $x) { totalCount } }',
  'portfolio.asOf': 'query Q($x: DateTime!) { portfolio(asOf: $x) { asOf } }',
  'problem.code': 'query Q($x: String!) { problem(code: $x) { code } }',
  'problems.section':
    'query Q($x: String!) { problems(first: 1, filter: { section: $x }) { totalCount } }',
  'problems.text':
    'query Q($x: String!) { problems(first: 1, filter: { text: $x }) { totalCount } }',
  'problems.theme':
    'query Q($x: String!) { problems(first: 1, filter: { theme: $x }) { totalCount } }',
  'requestsToMe.after': 'query Q($x: String!) { requestsToMe(first: 1, after: $x) { totalCount } }',
  'submission.id': 'query Q($x: ID!) { submission(id: $x) { id } }',
  'workList.after': 'query Q($x: String!) { workList(first: 1, after: $x) { totalCount } }',
  'workList.handler':
    'query Q($x: ID!) { workList(first: 1, filter: { handlerId: $x }) { totalCount } }',
};

describe('a strange question', () => {
  let scene: Scene;

  beforeAll(async () => {
    scene = await openScene({ limits: { EXPORTS_PER_HOUR: 10_000 } });
  });
  afterAll(() => scene.api.stop());

  const faults = async (by: ApiClient, document: string) => {
    const found: unknown[] = [];
    for (const x of STRANGE) {
      const { status, errors } = await by.send(document, { x });
      const codes: readonly string[] = errors.map(({ extensions }) => extensions.code);
      const known = codes.every((code) =>
        (TOP_LEVEL_ERROR_CODES as readonly string[]).includes(code),
      );
      if (status >= 500 || !known || codes.includes('INTERNAL_SERVER_ERROR')) {
        found.push([x.slice(0, 20), status, codes]);
      }
    }
    return found;
  };

  it.each(Object.entries(QUERIES))('at %s is never a fault', async (_place, document) => {
    const by = document.includes('myRound') || document.includes('myDraft') ? 'politie' : 'bureau';

    expect(await faults(await scene.api.as(by), document)).toEqual([]);
  });

  it('in the address of the file of actions is never a fault', async () => {
    const names = ['tekst', 'persoon', 'probleem', 'organisatie', 'zoals-op', 'sorteer', 'fase'];
    const found: unknown[] = [];
    for (const name of names) {
      for (const x of STRANGE.filter((one) => !/[\uD800-\uDFFF]/.test(one) && one.length < 1_000)) {
        const { status } = await scene.office.fetch(
          `/bestanden/acties.csv?${name}=${encodeURIComponent(x)}`,
        );
        if (status >= 500) found.push([name, x, status]);
      }
    }

    expect(found).toEqual([]);
  });
});
