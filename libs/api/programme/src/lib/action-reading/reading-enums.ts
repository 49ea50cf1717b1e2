import { graphqlEnum } from '@opvolging/api-kernel';
import { ACTION_COMMANDS, COURSES, FACT_CODES, FRESHNESS } from '@opvolging/domain';

export const CourseEnum = graphqlEnum(
  'Course',
  COURSES,
  "The owner's judgement of an action; only a report sets it.",
);

export const FreshnessEnum = graphqlEnum(
  'Freshness',
  FRESHNESS,
  'How old the last report is; an old judgement is never shown as if it were new.',
);

export const FactCodeEnum = graphqlEnum(
  'FactCode',
  FACT_CODES,
  'What the system can see in the data about an action or a problem.',
);

export const ACTION_ORDERS = ['CODE', 'ATTENTION', 'NEXT_MILESTONE', 'LAST_CHECK_IN'] as const;
export type ActionOrder = (typeof ACTION_ORDERS)[number];

export const ActionOrderEnum = graphqlEnum(
  'ActionOrder',
  ACTION_ORDERS,
  'By number; what asks attention first; the nearest date first; the longest silence first.',
);

const NO_BUTTON = ['PROPOSE', 'REGISTER_ADOPTED', 'RECORD_HANDOVER', 'READ_INTERNAL_NOTE'] as const;
type WithoutButton = (typeof NO_BUTTON)[number];
export type OfferedCommand = Exclude<(typeof ACTION_COMMANDS)[number], WithoutButton>;

export function isOffered(command: (typeof ACTION_COMMANDS)[number]): command is OfferedCommand {
  const without: readonly string[] = NO_BUTTON;
  return !without.includes(command);
}

export const ActionCommandEnum = graphqlEnum(
  'ActionCommand',
  ACTION_COMMANDS.filter(isOffered),
  'What a person can do with an action; the screen offers only what it may and can be.',
);
