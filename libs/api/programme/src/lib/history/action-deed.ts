import { monitorOf, ownerOf, type Action, type Assignment } from '@opvolging/domain';

type Deed = (before: Action, after: Action) => string;

/** What a mutation did, where its name alone tells. */
const BY_NAME: Readonly<Record<string, string>> = {
  proposeAction: 'action.PROPOSED',
  registerAdoptedAction: 'action.ADOPTED',
  revisePlan: 'action.PLAN_REVISED',
  amendAction: 'action.AMENDED',
  offerAction: 'action.OFFERED',
  startAction: 'action.STARTED',
  pauseAction: 'action.PAUSED',
  resumeAction: 'action.RESUMED',
  requestCompletion: 'action.COMPLETION_REQUESTED',
  proposeHandover: 'action.HANDOVER_PROPOSED',
  setReporters: 'action.REPORTERS_SET',
  addLink: 'action.LINK_ADDED',
  removeLink: 'action.LINK_REMOVED',
  setInternalNote: 'action.INTERNAL_NOTE_SET',
  closeAccount: 'action.ASSIGNMENT_ENDED',
  changeRoles: 'action.ASSIGNMENT_ENDED',
  addMilestone: 'milestone.ADDED',
  meetMilestone: 'milestone.MET',
  moveMilestone: 'milestone.MOVED',
  submitCheckIns: 'milestone.MOVED',
  undoSubmission: 'milestone.MOVE_REVERSED',
  withdrawMilestone: 'milestone.WITHDRAWN',
  dateMilestone: 'milestone.DATED',
  amendCriterion: 'milestone.CHANGED',
  correctFirstDate: 'milestone.FIRST_DATE_CORRECTED',
  discussMove: 'milestone.MOVE_DISCUSSED',
};

/** What a mutation did, where only the state after it tells. */
const BY_STATE: Readonly<Record<string, Deed>> = {
  answerAssignment: answered,
  answerAssignments: answered,
  recordAgreement: (before, after) =>
    declinedIn(before, after).length > 0 ? 'action.DECLINED' : 'action.AGREEMENT_RECORDED',
  answerCompletion: (_before, { phase }) =>
    phase === 'DONE' ? 'action.COMPLETION_CONFIRMED' : 'action.COMPLETION_REFUSED',
  stopAction: ({ phase }) =>
    phase === 'PROPOSED' ? 'action.PROPOSAL_WITHDRAWN' : 'action.STOPPED',
  answerHandover: ({ handover }, after) =>
    handover && [ownerOf(after), monitorOf(after)].includes(handover.toPersonId)
      ? 'action.HANDOVER_ACCEPTED'
      : 'action.HANDOVER_REFUSED',
};

/** The stable code of what happened to an action; a command without one is its own code. */
export function actionDeed(command: string, before: Action | null, after: Action): string {
  if (!before) return after.adoption ? 'action.ADOPTED' : 'action.PROPOSED';
  return BY_STATE[command]?.(before, after) ?? BY_NAME[command] ?? command;
}

function answered(before: Action, after: Action): string {
  if (before.agreement !== 'CONFIRMED' && after.agreement === 'CONFIRMED') {
    return 'action.CONFIRMED';
  }
  return declinedIn(before, after).length > 0 ? 'action.DECLINED' : 'action.AGREED';
}

/** Who said no in this change; the reason beside it is not for everybody. */
export function declinedIn(before: Action | null, after: Action): readonly Assignment[] {
  return after.assignments.filter(
    ({ id, state }) =>
      state === 'DECLINED' && before?.assignments.find((one) => one.id === id)?.state !== state,
  );
}
