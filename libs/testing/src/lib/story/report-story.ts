import type { Audience, Course, MoveReason } from '@opvolging/domain';
import type { DemoKey } from '../demo-people';
import type { StoryDay } from './story-time';

export interface HelpStory {
  readonly what: string;
  readonly organisation?: string;
  readonly person?: DemoKey;
  readonly neededBy: StoryDay;
}

/** The date from which it moves is the one that stands. */
export interface MoveStory {
  readonly milestone: string;
  readonly to: StoryDay;
  readonly reasonCode: MoveReason;
  readonly reason?: string;
}

/** One report on one action; those of one person at one moment are sent together. */
export interface ReportStory {
  readonly action: string;
  readonly course?: Course;
  readonly unchanged?: boolean;
  readonly note?: string;
  readonly audience?: Audience;
  readonly help?: HelpStory;
  readonly moves?: readonly MoveStory[];
  readonly onBehalfReason?: string;
}
