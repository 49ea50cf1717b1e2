import { isWithdrawnProposal } from '@opvolging/domain';
import type { ActionTarget } from '../page/action-target';

/** Whether stopping it now would be withdrawing a proposal: the rule about a stopped one, asked beforehand. */
export function isProposal({ agreement }: Pick<ActionTarget, 'agreement'>): boolean {
  return isWithdrawnProposal({ phase: 'STOPPED', agreement });
}
