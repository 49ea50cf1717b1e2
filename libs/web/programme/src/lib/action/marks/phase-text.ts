import { isWithdrawnProposal, type Agreement, type Phase } from '@opvolging/domain';
import type { FirstCatalogue } from '@opvolging/messages';

interface PhaseOfAction {
  readonly phase: Phase;
  readonly agreement: Agreement;
}

/** The phase in words; a proposal that was stopped reads "ingetrokken". */
export function phaseText(
  { terms }: Pick<FirstCatalogue, 'terms'>,
  { phase, agreement }: PhaseOfAction,
): string {
  return isWithdrawnProposal({ phase, agreement }) ? terms.withdrawnProposal : terms.phase[phase];
}
