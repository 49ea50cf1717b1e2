import type { Action, Milestone } from './action';
import type { ActionCommand } from './action-command';
import { commandViolations } from './action-state.rules';
import type { ActionViolation } from './command-context';
import { findMilestone, isOpenMilestone } from './milestone.rules';
import { violation } from './violation';

export interface MilestoneSubject {
  /** Null when there is no such milestone: then `violations` says so. */
  readonly milestone: Milestone | null;
  readonly violations: readonly ActionViolation[];
}

/** The open milestone that a command is about, or all that stands in the way: state, unknown, met or withdrawn. */
export function openMilestoneFor(
  action: Action,
  command: ActionCommand,
  milestoneId: string,
): MilestoneSubject {
  const milestone = findMilestone(action, milestoneId);
  const state = commandViolations(action, command);
  const path = ['milestoneId'];
  if (milestone === null) {
    return { milestone, violations: [...state, violation('MILESTONE_UNKNOWN', path)] };
  }
  if (isOpenMilestone(milestone)) return { milestone, violations: state };
  return { milestone, violations: [...state, violation('MILESTONE_CLOSED', path)] };
}
