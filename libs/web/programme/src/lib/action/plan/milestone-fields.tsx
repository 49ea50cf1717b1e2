import { FreeText, useMessages } from '@opvolging/web-data-access';
import { Checkbox, DateField, FieldRow } from '@opvolging/web-ui';
import { FreeLine } from '../fields/free-line';
import { PrecisionField } from '../fields/precision-field';
import type { MilestoneDraft } from './plan-draft';
import type { PlanPart } from './plan-part';

interface MilestoneFieldsProps {
  readonly milestone: MilestoneDraft;
  readonly change: (part: Partial<MilestoneDraft>) => void;
  readonly at: PlanPart['at'];
}

/** What is ready, how somebody else sees that, and when; or on which event it waits. */
export function MilestoneFields({ milestone, change, at }: MilestoneFieldsProps) {
  const { plan, shell } = useMessages();
  const texts = plan.milestone;
  return (
    <>
      <FreeLine
        {...at('title')}
        label={texts.title}
        value={milestone.title}
        onValueChange={(title) => change({ title })}
      />
      <FreeText
        {...at('criterion')}
        kind="criterion"
        label={texts.criterion}
        note={`(${shell.optional})`}
        rows={2}
        value={milestone.criterion}
        onValueChange={(criterion) => change({ criterion })}
      />
      <Checkbox
        id={at('waits').id}
        label={texts.waitsForCheck}
        checked={milestone.waits}
        onCheckedChange={(waits) => change({ waits, precision: 'DAY' })}
      />
      {milestone.waits && (
        <FreeLine
          {...at('waitsFor')}
          label={texts.waitsFor}
          hint={texts.waitsForHint}
          value={milestone.waitsFor}
          onValueChange={(waitsFor) => change({ waitsFor })}
        />
      )}
      <WhenFields {...{ milestone, change, at }} />
    </>
  );
}

function WhenFields({ milestone, change, at }: MilestoneFieldsProps) {
  const { plan, shell } = useMessages();
  const texts = plan.milestone;
  return (
    <FieldRow>
      <DateField
        {...at('date')}
        label={milestone.waits ? texts.reviewOn : texts.date}
        hint={shell.dateHint}
        value={milestone.date}
        onValueChange={(date) => change({ date })}
      />
      {!milestone.waits && (
        <PrecisionField
          {...at('precision')}
          value={milestone.precision}
          onChange={(precision) => change({ precision })}
        />
      )}
    </FieldRow>
  );
}
