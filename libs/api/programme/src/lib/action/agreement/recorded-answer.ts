import {
  answerAssignment,
  answerHandover,
  recordAgreement,
  recordHandover,
  refused,
  type Action,
  type Assignment,
  type CommandContext,
  type Letter,
  type Result,
  type RuleViolation,
} from '@opvolging/domain';
import type { RecordAgreementInput } from '../inputs/record-agreement.input';

/** After confirmation a letter can only answer a handover of that part. */
export function isAboutHandover(action: Action, as: 'OWNER' | 'MONITOR'): boolean {
  return action.agreement === 'CONFIRMED' && action.handover?.as === as;
}

/** What somebody answered by letter or e-mail, recorded and marked by the office; a no stands as a no. */
export function recorded(
  action: Action,
  input: RecordAgreementInput,
  context: CommandContext,
): Result<Action> {
  const { as, letterDate } = input;
  const letter = { letterDate, letterUrl: input.letterUrl ?? '' };
  const yes = isAboutHandover(action, as)
    ? recordHandover(action, letter, context)
    : recordAgreement(action, { as, ...letter }, context);
  if (input.agree) return yes;
  const no = declined(action, input, context);
  return yes.ok && no.ok
    ? { ok: true, value: markedAsLetter(action, no.value, letter) }
    : refused(...violationsOf(yes), ...violationsOf(no).filter(isNotIn(violationsOf(yes))));
}

function declined(
  action: Action,
  { as, reason }: RecordAgreementInput,
  context: CommandContext,
): Result<Action> {
  const answer = { agree: false, reason: reason ?? null };
  return isAboutHandover(action, as)
    ? answerHandover(action, answer, context)
    : answerAssignment(action, { as, ...answer, planRevision: action.planRevision }, context);
}

/** The answer that was not there before came by letter. */
function markedAsLetter(before: Action, after: Action, letter: Letter): Action {
  const isNew = (one: Assignment): boolean =>
    one.state === 'DECLINED' &&
    !before.assignments.some(({ id, state }) => id === one.id && state === 'DECLINED');
  return {
    ...after,
    assignments: after.assignments.map((one) =>
      isNew(one) ? { ...one, ...letter, recordedByOffice: true } : one,
    ),
  };
}

function violationsOf(result: Result<Action>): readonly RuleViolation[] {
  return result.ok ? [] : result.violations;
}

function isNotIn(others: readonly RuleViolation[]) {
  return ({ code }: RuleViolation): boolean => !others.some((other) => other.code === code);
}
