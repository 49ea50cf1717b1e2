import type { Assignment, AssignmentRole, AssignmentState } from './action';
import type { CommandContext } from './command-context';

interface Naming {
  readonly as: AssignmentRole;
  readonly personId: string;
  readonly state: AssignmentState;
}

export function newAssignment(naming: Naming, ctx: CommandContext): Assignment {
  return {
    id: ctx.newId(),
    ...naming,
    reason: null,
    agreedPlanRevision: null,
    recordedByOffice: false,
    letterDate: null,
    letterUrl: null,
    at: ctx.now,
  };
}
