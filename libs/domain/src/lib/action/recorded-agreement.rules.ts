import type { Action } from './action';
import { commandViolations } from './action-state.rules';
import { answered } from './agreement.rules';
import { currentAssignment } from './assignment.rules';
import type { ActionOutcome, CommandContext } from './command-context';
import { letterViolations } from './letter.rules';
import type { Letter } from './letter.rules';
import { settle, violation, when } from './violation';

/** An agreement given by letter or e-mail, with the day on it and where it can be read. */
export interface RecordedAgreement extends Letter {
  readonly as: 'OWNER' | 'MONITOR';
}

/** The office records what somebody agreed to outside the product; it stays marked as such. */
export function recordAgreement(
  action: Action,
  recorded: RecordedAgreement,
  ctx: CommandContext,
): ActionOutcome {
  const assignment = currentAssignment(action, recorded.as);
  const state = commandViolations(action, 'RECORD_AGREEMENT');
  const notAsked = assignment?.state !== 'OFFERED';
  const violations = [
    ...state,
    ...when(state.length === 0 && notAsked, violation('ANSWER_NOT_EXPECTED', ['as'])),
    ...letterViolations(recorded, ctx.today),
  ];
  return settle(violations, () =>
    assignment === null
      ? action
      : answered(
          action,
          {
            ...assignment,
            state: 'AGREED',
            agreedPlanRevision: action.planRevision,
            recordedByOffice: true,
            letterDate: recorded.letterDate,
            letterUrl: recorded.letterUrl,
            at: ctx.now,
          },
          ctx.today,
        ),
  );
}
