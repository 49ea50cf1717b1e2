import { graphqlEnum } from '@opvolging/api-kernel';
import {
  COVERAGES,
  PROBLEM_STANDS,
  SET_ASIDE_REASONS,
  type ProblemCommand,
} from '@opvolging/domain';

export const CoverageEnum = graphqlEnum(
  'Coverage',
  COVERAGES,
  'What is done about a problem: what the programme decided, else the furthest of its actions.',
);

export const ProblemStandEnum = graphqlEnum(
  'ProblemStand',
  PROBLEM_STANDS,
  'What the programme decided about a problem.',
);

export const SetAsideReasonEnum = graphqlEnum(
  'SetAsideReason',
  SET_ASIDE_REASONS,
  'Why the programme does not follow a problem up.',
);

/** What the schema calls a command on a problem; what has no operation yet is not offered. */
export const OFFERED_AS = {
  EDIT: 'EDIT',
  GROUP: 'GROUP',
  UNGROUP: 'UNGROUP',
  SET_ASIDE: 'SET_ASIDE',
  HANDLE_ELSEWHERE: 'MARK_HANDLED_ELSEWHERE',
  RESOLVE: null,
  TAKE_BACK: 'TAKE_BACK',
} as const satisfies Readonly<Record<ProblemCommand, string | null>>;

export const OFFERED_PROBLEM_COMMANDS = [
  'EDIT',
  'GROUP',
  'UNGROUP',
  'SET_ASIDE',
  'MARK_HANDLED_ELSEWHERE',
  'TAKE_BACK',
  'PROPOSE_ACTION',
] as const;
export type OfferedProblemCommand = (typeof OFFERED_PROBLEM_COMMANDS)[number];

export const ProblemCommandEnum = graphqlEnum(
  'ProblemCommand',
  OFFERED_PROBLEM_COMMANDS,
  'What a person can do with a problem; the screen offers only what it may and can be.',
);
