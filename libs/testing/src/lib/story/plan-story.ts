import type { ActionKind, DatePrecision } from '@opvolging/domain';
import type { DemoKey } from '../demo-people';
import type { StoryDay } from './story-time';

export interface MilestoneStory {
  readonly title: string;
  readonly date: StoryDay;
  readonly precision?: DatePrecision;
  readonly criterion?: string;
  readonly waitsFor?: string;
}

/** A plan with names instead of ids; what is left out is not known yet. */
export interface PlanStory {
  readonly title: string;
  readonly intendedResult: string;
  readonly kind: ActionKind;
  readonly problemCodes: readonly string[];
  readonly organisation: string;
  readonly partners?: readonly string[];
  readonly owner?: DemoKey;
  readonly monitor?: DemoKey;
  readonly reporters?: readonly DemoKey[];
  readonly startDate?: StoryDay;
  readonly milestones: readonly MilestoneStory[];
}
