import type { PauseReason, SetAsideReason } from '@opvolging/domain';
import type { DemoKey } from '../demo-people';
import type { PlanStory } from './plan-story';
import type { ReportStory } from './report-story';
import type { StoryDay, StoryMoment } from './story-time';

/** The own short name of an action in the story; its code comes from the counter. */
interface OfAction {
  readonly action: string;
}

/** What people do in the story, by the name of the deed. */
export interface DeedMap {
  PROPOSE: OfAction & { readonly plan: PlanStory };
  REGISTER_ADOPTED: OfAction & {
    readonly plan: PlanStory;
    readonly adoptedIn: string;
    /** A real day, that of the paper. */
    readonly adoptedOn: string;
  };
  REVISE_PLAN: OfAction & { readonly plan: PlanStory };
  OFFER: OfAction;
  ANSWER: OfAction & {
    readonly as: 'OWNER' | 'MONITOR';
    readonly agree: boolean;
    readonly reason?: string;
  };
  START: OfAction;
  /** Met on the day of the deed. */
  MEET: OfAction & { readonly milestone: string; readonly evidence: string };
  PAUSE: OfAction & {
    readonly reasonCode: PauseReason;
    readonly reason: string;
    readonly event?: string;
    readonly until: StoryDay;
  };
  STOP: OfAction & { readonly reason: string };
  ASK_COMPLETION: OfAction & { readonly evidence: string };
  CONFIRM_COMPLETION: OfAction;
  ADD_LINK: OfAction & {
    readonly milestone?: string;
    readonly title: string;
    readonly url: string;
  };
  NOTE_INTERNALLY: OfAction & { readonly note: string };
  REPORT: ReportStory;
  /** `request` is its place among the requests of the action, from 1. */
  ANSWER_REQUEST: OfAction & {
    readonly request: number;
    readonly state: 'PROMISED' | 'MET' | 'REFUSED';
    readonly promisedFor?: StoryDay;
    readonly reason?: string;
  };
  GROUP: {
    readonly problemCodes: readonly string[];
    readonly title: string;
    readonly titleEn: string;
  };
  SET_ASIDE: {
    readonly problemCode: string;
    readonly reasonCode: SetAsideReason;
    readonly note: string;
  };
  HANDLE_ELSEWHERE: {
    readonly problemCode: string;
    readonly link: string;
    readonly organisation: string;
    readonly reviewOn: StoryDay;
  };
}

export type DeedKind = keyof DeedMap;

/** Somebody does something at a moment. */
export type Deed<Kind extends DeedKind = DeedKind> = {
  [One in Kind]: {
    readonly do: One;
    readonly by: DemoKey;
    readonly at: StoryMoment;
    readonly what: DeedMap[One];
  };
}[Kind];
