import type { DemoKey } from '../demo-people';
import type { Deed } from './deed';
import type { PlanStory } from './plan-story';
import { at } from './story-time';

export interface Agreeing {
  readonly action: string;
  /** The week in which the office proposes it and both agree. */
  readonly week: number;
  readonly plan: PlanStory & { readonly owner: DemoKey; readonly monitor: DemoKey };
}

/** How most plans come to be: proposed and offered on Monday, agreed to on Wednesday and Thursday. */
export function agreedPlan({ action, week, plan }: Agreeing): readonly Deed[] {
  return [
    { do: 'PROPOSE', by: 'bureau', at: at(week, 'MON', '09:30'), what: { action, plan } },
    { do: 'OFFER', by: 'bureau', at: at(week, 'MON', '11:00'), what: { action } },
    {
      do: 'ANSWER',
      by: plan.owner,
      at: at(week, 'WED', '14:10'),
      what: { action, as: 'OWNER', agree: true },
    },
    {
      do: 'ANSWER',
      by: plan.monitor,
      at: at(week, 'THU', '10:45'),
      what: { action, as: 'MONITOR', agree: true },
    },
  ];
}
