import type { CheckInDraft, HelpDraft } from '@opvolging/domain';
import type { CheckInMoveInput } from './inputs/check-in-move.input';
import type { CheckInInput } from './inputs/check-in.input';
import type { HelpInput } from './inputs/help.input';

/** The report as the rules read it. */
export function draftOf(input: CheckInInput): CheckInDraft {
  return {
    course: input.course ?? null,
    unchanged: input.unchanged ?? false,
    audience: input.audience ?? 'PROGRAMME',
    help: input.help ? helpOf(input.help) : null,
    moves: (input.moves ?? []).map(moveOf),
    ...wordsOf(input),
    correctsId: input.corrects || null,
  };
}

function helpOf({ what, organisationId, personId, neededBy }: HelpInput): HelpDraft {
  return {
    what: what ?? '',
    organisationId: organisationId || null,
    personId: personId || null,
    neededBy,
  };
}

function moveOf({ reason, ...move }: CheckInMoveInput): CheckInDraft['moves'][number] {
  return { ...move, reason: reason ?? null };
}

function wordsOf({
  note,
  onBehalfReason,
}: CheckInInput): Pick<CheckInDraft, 'note' | 'onBehalfReason'> {
  return { note: note ?? null, onBehalfReason: onBehalfReason ?? null };
}
