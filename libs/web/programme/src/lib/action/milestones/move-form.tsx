import { MOVE_REASONS, type MoveReason } from '@opvolging/domain';
import {
  FreeText,
  graphql,
  SubmitForm,
  useField,
  useMessages,
  useSubmit,
  writtenPart,
} from '@opvolging/web-data-access';
import { Button, DateField, FormActions, Paragraph, RadioGroup } from '@opvolging/web-ui';
import { useState } from 'react';
import { OnBehalfField } from '../commands/on-behalf-field';
import { filledOrNull } from '../fields/blank';
import { useTypedDays } from '../fields/use-today';
import { useActionScreen } from '../page/action-screen';
import type { MilestoneOfAction } from './milestone-item-fragment';
import { MoveNotice } from './move-notice';

const MoveForm_Mutation = graphql(`
  mutation MoveForm_Mutation($input: MoveMilestoneInput!) {
    moveMilestone(input: $input) {
      action {
        id
        ...ActionTarget_action
        ...MilestonesSection_action
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface MoveFormProps {
  readonly milestone: MilestoneOfAction;
  readonly refetch: () => Promise<unknown>;
}

/** A move carries the date that the person saw; it is refused only when that is no longer the date. */
export function MoveForm({ milestone, refetch }: MoveFormProps) {
  const { format, milestone: words, progress, shell, terms } = useMessages();
  const { action, done } = useActionScreen();
  const readDay = useTypedDays();
  const [to, setTo] = useState('');
  const { changeDate: texts } = words;
  const date = (day: string) => format.period(day, milestone.precision);
  const form = useSubmit(MoveForm_Mutation, {
    payload: (data) => data.moveMilestone,
    onConflict: () => refetch().catch(() => undefined),
    onDone: () =>
      done(texts.done({ title: writtenPart(milestone.title), date: date(readDay(to)) })),
  });
  const reasonCode = useField<MoveReason | null>(form, 'reasonCode', null);
  const reason = useField(form, 'reason', '');
  const behalf = useField(form, 'onBehalfReason', '');
  const check = () => {
    if (reasonCode.value !== null) return true;
    form.show([{ fieldId: reasonCode.id, message: progress.moveReasonMissing }]);
    return false;
  };
  return (
    <SubmitForm
      form={form}
      check={check}
      variables={({ key }) => ({
        input: {
          actionId: action.id,
          milestoneId: milestone.id,
          idempotencyKey: key,
          from: milestone.currentDate,
          to: readDay(to),
          reasonCode: reasonCode.value ?? 'OTHER',
          reason: filledOrNull(reason.value),
          onBehalfReason: filledOrNull(behalf.value),
        },
      })}
    >
      <Paragraph id="from" tabIndex={-1}>
        {texts.firstAndNow({
          first: date(milestone.firstDate ?? milestone.currentDate),
          now: date(milestone.currentDate),
        })}
        {form.errorAt('from') && <strong> {form.errorAt('from')}</strong>}
      </Paragraph>
      <DateField
        id="to"
        label={texts.date}
        hint={shell.dateHint}
        value={to}
        onValueChange={setTo}
        error={form.errorAt('to')}
      />
      <MoveNotice milestone={milestone} to={readDay(to)} />
      <RadioGroup
        legend={texts.reason}
        options={MOVE_REASONS.map((value) => ({ value, label: terms.moveReason[value] }))}
        {...reasonCode}
      />
      <FreeText
        kind="reason"
        label={reasonCode.value === 'OTHER' ? texts.reasonNoteRequired : texts.reasonNote}
        note={reasonCode.value === 'OTHER' ? undefined : `(${shell.optional})`}
        {...reason}
      />
      <OnBehalfField {...behalf} />
      <FormActions aside={shell.noPersonalData}>
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.confirm}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
