import { BOARD_FACTS, COVERAGES, isUncovered } from '@opvolging/domain';

/** What the pages about one thing are asked of. */
export interface ScreenSubject {
  readonly me: string;
  readonly role: string;
  readonly action: string;
  readonly problem: string;
  readonly request: string;
  readonly submission: string;
  readonly token: string;
  readonly asOf: string;
}

type Variables = (subject: ScreenSubject) => readonly object[];

const alone: Variables = () => [{}];
const ofAction: Variables = ({ action }) => [{ code: action }];
const ofActionThenToo: Variables = ({ action, asOf }) => [{ code: action }, { code: action, asOf }];
const ofProblem: Variables = ({ problem }) => [{ code: problem }];
const board = { facts: [...BOARD_FACTS], uncovered: COVERAGES.filter(isUncovered) };

export interface Question {
  readonly key: string;
  readonly name: string;
  readonly variables: object;
}

/** With which variables each screen asks its questions, with the most that it shows. */
export const SCREEN_QUESTIONS: Readonly<Record<string, Variables>> = {
  ActionFormPage_Query: ofAction,
  ActionPage_Query: ofActionThenToo,
  ActionPages_Query: () => [
    { first: 100, orderBy: 'NEXT_MILESTONE' },
    { first: 100, filter: { problemCode: 'P-07', personId: null, text: 'toezicht' } },
  ],
  AgreementsPage_Query: alone,
  AllCheckIns_Query: ofAction,
  AskableOrganisations_Query: alone,
  AskablePeople_Query: alone,
  ChangesOfAction_Query: ofAction,
  CloseAccountDialog_Query: ({ me }) => [{ personId: me }],
  CorrectionPage_Query: alone,
  EditProblemPage_Query: ofProblem,
  EveryAction_Query: () => [{ orderBy: 'ATTENTION' }],
  HistoryPage_Query: ofAction,
  InvitationPage_Query: ({ token }) => [{ token }],
  InviteForm_Query: alone,
  MovePage_Query: ofAction,
  MyDraft_Query: () => [{ round: '2026-W48' }],
  OfficePeople_Query: alone,
  OnBehalfPage_Query: ofAction,
  OpenRound_Query: alone,
  Organisations_Query: alone,
  PeoplePage_Query: alone,
  PlanChanges_Query: ofAction,
  PlanPage_Query: ofAction,
  PrintPage_Query: ofAction,
  ProblemPage_Query: ofProblem,
  ProblemResults_Query: alone,
  ProgrammeLead_Query: ({ role }) => [
    {
      office: role === 'office',
      board: role === 'board',
      numbers: role === 'board' || role === 'ministry',
      points: [...BOARD_FACTS],
    },
  ],
  RequestPage_Query: ({ request }) => [{ code: request }],
  RoundProgress_Query: alone,
  SentPage_Query: ({ submission }) => [{ id: submission }],
  TodayPage_Query: ({ me }) => [
    { me, reports: true },
    { me, reports: false },
  ],
  UseBoard_Query: ({ asOf }) => [board, { ...board, asOf }],
  UseFacets_Query: alone,
  UseFirstDraft_Query: ofAction,
  UseFoundProblems_Query: alone,
  UseOrganisations_Query: alone,
  UsePeople_Query: alone,
  UseProblems_Query: alone,
  UseToday_Query: alone,
  Viewer_Query: alone,
  WorkGroups_Query: alone,
  WorkListPage_Query: alone,
};

/** Everything that screens ask, for one person. */
export function questionsAbout(subject: ScreenSubject): readonly Question[] {
  return Object.entries(SCREEN_QUESTIONS).flatMap(([name, variablesOf]) =>
    variablesOf(subject).map((variables, at) => ({
      key: [name, at, subject.role].join(' '),
      name,
      variables,
    })),
  );
}
