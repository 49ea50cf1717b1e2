import { useMessages } from '@opvolging/web-data-access';
import { announce, Button, DateField, Fieldset, focusField, Paragraph } from '@opvolging/web-ui';
import { MilestoneFields } from './milestone-fields';
import { emptyMilestone, type MilestoneDraft } from './plan-draft';
import type { PlanPart } from './plan-part';

export function PlanMilestones({ draft, change, at }: PlanPart) {
  const { plan, shell } = useMessages();
  const { milestones } = draft;
  const add = () => {
    const row = Math.max(0, ...milestones.map((one) => one.row)) + 1;
    change({ milestones: [...milestones, emptyMilestone(row)] });
    announce(plan.milestone.added({ n: milestones.length + 1 }));
    setTimeout(() => focusField(at('milestones', milestones.length, 'title').id));
  };
  const remove = (removed: MilestoneDraft) => {
    change({ milestones: milestones.filter((one) => one !== removed) });
    announce(plan.milestone.removed);
    setTimeout(() => focusField(at('milestones').id));
  };
  const put = (old: MilestoneDraft, part: Partial<MilestoneDraft>) =>
    change({ milestones: milestones.map((one) => (one === old ? { ...one, ...part } : one)) });
  return (
    <Fieldset legend={plan.part.dates} level={2}>
      <DateField
        {...at('startDate')}
        label={plan.field.startDate}
        hint={shell.dateHint}
        value={draft.startDate}
        onValueChange={(startDate) => change({ startDate })}
      />
      <Paragraph>{plan.field.milestonesHint}</Paragraph>
      {milestones.map((milestone, index) => (
        <Fieldset key={milestone.row} legend={plan.milestone.legend({ n: index + 1 })} level={3}>
          <MilestoneFields
            milestone={milestone}
            change={(part) => put(milestone, part)}
            at={(...path) => at('milestones', index, ...path)}
          />
          <Button size="small" onClick={() => remove(milestone)}>
            {plan.milestone.remove({ n: index + 1 })}
          </Button>
        </Fieldset>
      ))}
      <Button id={at('milestones').id} onClick={add}>
        {plan.milestone.add}
      </Button>
    </Fieldset>
  );
}
