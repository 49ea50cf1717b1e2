import type { Viewer } from '@opvolging/domain';
import type { ActionSketch, MilestoneSketch } from './action-sketch';
import type { Crowd } from './crowd';

/** A sketch that became an action. */
export interface MadeAction {
  readonly sketch: ActionSketch;
  readonly id: string;
  readonly milestones: readonly MadeMilestone[];
}

export interface MadeMilestone extends MilestoneSketch {
  readonly id: string;
}

/** Whoever has that place in the crowd. */
export function memberAt({ members }: Crowd, place: number): Viewer {
  const member = members[place];
  if (!member) throw new Error(`The crowd has no place ${place}.`);
  return member;
}
