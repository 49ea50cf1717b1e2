import { DOORS, type Part } from './parts';

/** What a query names: things that exist, or one that does not. */
export interface Named {
  readonly action: string;
  readonly problem: string;
  readonly request: string;
  readonly submission: string;
}

export interface QueryCase {
  readonly name: string;
  readonly document: (named: Named) => string;
  readonly may: readonly Part[];
  /** Who may ask and finds nothing, because it is of somebody else. */
  readonly findsNothing?: readonly Part[];
}

const { ANYONE, SIGNED_IN, TAKE_PART, OFFICE } = DOORS;
const page = '(first: 5) { totalCount }';

function plain(name: string, may: readonly Part[], selection: string): QueryCase {
  return { name, may, document: () => `{ ${name}${selection} }` };
}

export const QUERY_CASES: readonly QueryCase[] = [
  { ...plain('viewer', ANYONE, ' { roles }'), findsNothing: ['NOBODY'] },
  plain('demoAccounts', ANYONE, ' { name }'),
  { ...plain('invitation', ANYONE, '(token: "niets") { name }'), findsNothing: ANYONE },
  plain('today', SIGNED_IN, ''),
  plain('actions', SIGNED_IN, page),
  plain('actionsAwaitingMe', SIGNED_IN, page),
  plain('portfolio', SIGNED_IN, ' { phases { done } }'),
  plain('problems', SIGNED_IN, page),
  plain('problemFacets', SIGNED_IN, ' { themes }'),
  plain('people', SIGNED_IN, page),
  plain('organisations', SIGNED_IN, page),
  plain('myRound', SIGNED_IN, ' { week }'),
  plain('requestsToMe', SIGNED_IN, page),
  plain('workList', OFFICE, page),
  plain('workCounts', OFFICE, ' { count }'),
  {
    name: 'action',
    may: SIGNED_IN,
    document: ({ action }) =>
      `{ action(code: "${action}") { id history(first: 5) { totalCount } } }`,
  },
  {
    name: 'problem',
    may: SIGNED_IN,
    document: ({ problem }) => `{ problem(code: "${problem}") { id } }`,
  },
  {
    name: 'helpRequest',
    may: SIGNED_IN,
    document: ({ request }) => `{ helpRequest(code: "${request}") { id } }`,
  },
  {
    name: 'submission',
    may: SIGNED_IN,
    findsNothing: SIGNED_IN.filter((part) => part !== 'OWNER'),
    document: ({ submission }) => `{ submission(id: "${submission}") { id } }`,
  },
  {
    name: 'myDraft',
    may: TAKE_PART,
    findsNothing: TAKE_PART.filter((part) => part !== 'OWNER'),
    document: () => '{ myDraft(round: "2026-W48") { content } }',
  },
];

export function expectedOf({ may, findsNothing = [] }: QueryCase, part: Part): string {
  if (!may.includes(part)) return part === 'NOBODY' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
  return findsNothing.includes(part) ? 'NOTHING' : 'ALLOWED';
}
