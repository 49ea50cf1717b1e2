import { findPersonalData, type RuleViolation } from '@opvolging/domain';
import type { CheckInInput } from './inputs/check-in.input';
import type { SubmitCheckInsInput } from './inputs/submit-check-ins.input';

type Placed = readonly [text: string | null | undefined, ...path: string[]];

/**
 * What looks like an address or telephone number of a person asks for one answer for the whole submission. Numbers
 * that are refused without question are found where the shape of the input is checked.
 */
export function textWarnings(input: SubmitCheckInsInput): readonly RuleViolation[] {
  if (input.acknowledgedFindings === true) return [];
  return input.checkIns.flatMap((checkIn, index) =>
    textsOf(checkIn).flatMap((placed) => warningsIn(placed, ['checkIns', String(index)])),
  );
}

function textsOf({ note, help, moves, onBehalfReason }: CheckInInput): readonly Placed[] {
  return [
    [note, 'note'],
    [help?.what, 'help', 'what'],
    ...(moves ?? []).map(({ reason }, at): Placed => [reason, 'moves', String(at), 'reason']),
    [onBehalfReason, 'onBehalfReason'],
  ];
}

function warningsIn([text, ...path]: Placed, parent: readonly string[]): readonly RuleViolation[] {
  return findPersonalData(text ?? '').map(({ kind, severity, start, length }) => ({
    code: 'PRIVACY_FINDING',
    path: [...parent, ...path],
    details: { kind, severity, start, length },
  }));
}
