import {
  ACTION_KINDS,
  AGREEMENTS,
  ASSIGNMENT_ROLES,
  ASSIGNMENT_STATES,
  DATE_PRECISIONS,
  MOVE_REASONS,
  PAUSE_REASONS,
  PHASES,
} from '@opvolging/domain';
import { graphqlEnum } from '@opvolging/api-kernel';

export const AgreementEnum = graphqlEnum(
  'Agreement',
  AGREEMENTS,
  'How far owner and monitor are in agreeing to the plan.',
);

export const PhaseEnum = graphqlEnum('Phase', PHASES, 'Where an action is in its life.');

export const ActionKindEnum = graphqlEnum(
  'ActionKind',
  ACTION_KINDS,
  'Research, execution, or continuous work that has a yearly result instead of an end.',
);

export const AssignmentRoleEnum = graphqlEnum(
  'AssignmentRole',
  ASSIGNMENT_ROLES,
  'The part a person has in an action.',
);

export const AssignmentStateEnum = graphqlEnum(
  'AssignmentState',
  ASSIGNMENT_STATES,
  'Whether that person was asked and what the answer was.',
);

export const DatePrecisionEnum = graphqlEnum(
  'DatePrecision',
  DATE_PRECISIONS,
  'How exact a date is meant; a milestone is late after the last day of that period.',
);

export const MoveReasonEnum = graphqlEnum('MoveReason', MOVE_REASONS, 'Why a date moved.');

export const PauseReasonEnum = graphqlEnum('PauseReason', PAUSE_REASONS, 'Why an action pauses.');
