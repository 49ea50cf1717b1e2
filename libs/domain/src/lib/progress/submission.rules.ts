import { violation, when } from '../action/violation';
import type { ProgressViolation } from './check-in-situation';

export const MAX_CHECK_INS = 100;

/** One submission holds 1 to 100 reports, each on another action; it succeeds or fails as a whole. */
export function submissionViolations(
  checkIns: readonly { readonly actionId: string }[],
): readonly ProgressViolation[] {
  const given = checkIns.length;
  return [
    ...when(given === 0, violation('SUBMISSION_EMPTY', ['checkIns'])),
    ...when(
      given > MAX_CHECK_INS,
      violation('SUBMISSION_TOO_LARGE', ['checkIns'], { max: MAX_CHECK_INS, given }),
    ),
    ...twice(checkIns),
  ];
}

function twice(checkIns: readonly { readonly actionId: string }[]): readonly ProgressViolation[] {
  const seen = new Set<string>();
  return checkIns.flatMap(({ actionId }, index) => {
    const again = seen.has(actionId);
    seen.add(actionId);
    return when(
      again,
      violation('ACTION_TWICE_IN_SUBMISSION', ['checkIns', String(index), 'actionId']),
    );
  });
}
