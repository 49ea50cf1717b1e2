/** Everything a person can do with an action; rights, states and buttons speak of these. */
export const ACTION_COMMANDS = [
  'PROPOSE',
  'REGISTER_ADOPTED',
  'REVISE_PLAN',
  'OFFER',
  'AGREE_AS_OWNER',
  'AGREE_AS_MONITOR',
  'RECORD_AGREEMENT',
  'START',
  'CHECK_IN',
  'PAUSE',
  'RESUME',
  'STOP',
  'REQUEST_COMPLETION',
  'ANSWER_COMPLETION',
  'ADD_MILESTONE',
  'MEET_MILESTONE',
  'MOVE_MILESTONE',
  'WITHDRAW_MILESTONE',
  'DATE_MILESTONE',
  'AMEND_CRITERION',
  'CORRECT_FIRST_DATE',
  'DISCUSS_MOVE',
  'AMEND',
  'SET_REPORTERS',
  'PROPOSE_HANDOVER',
  'ANSWER_HANDOVER',
  'RECORD_HANDOVER',
  'ADD_LINK',
  'REMOVE_LINK',
  'SET_INTERNAL_NOTE',
  'READ_INTERNAL_NOTE',
] as const;
export type ActionCommand = (typeof ACTION_COMMANDS)[number];

/** In which part somebody stands towards an action; a right is given to a part, not to a name. */
export const ACTION_ACTORS = [
  'OFFICE',
  'MEMBER',
  'PROPOSER',
  'OWNER',
  'REPORTER',
  'MONITOR',
  'RECEIVER',
] as const;
export type ActionActor = (typeof ACTION_ACTORS)[number];
