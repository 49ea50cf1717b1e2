import { addDays, meetMilestone, type Day } from '@opvolging/domain';
import type { Change } from './change-actions';
import type { Crowd } from './crowd';
import { memberAt, type MadeAction } from './made-action';
import { happens } from './programme-size';

const MET_PERCENT = 75;

/** Whether its first milestone is met in the end; the rest of those in the past is late. */
export function meetsFirst({ sketch, milestones }: MadeAction, today: Day): boolean {
  const first = milestones[0];
  return first !== undefined && first.date < today && happens(MET_PERCENT, sketch.index, 1);
}

/** Yesterday, the owners meet the milestones that are met. */
export function meetFirstMilestones(crowd: Crowd, today: Day): Change {
  return {
    on: addDays(today, -1),
    command: 'meetMilestone',
    by: ({ sketch }) => memberAt(crowd, sketch.owner),
    rule: (action, ctx, { milestones }) =>
      meetMilestone(
        action,
        {
          milestoneId: milestones[0]?.id ?? '',
          on: ctx.today,
          evidence: 'Vastgesteld in het overleg en verspreid onder de regio’s.',
        },
        ctx,
      ),
  };
}
