import { FreeText, SubmitForm, useMessages, useSubmit } from '@opvolging/web-data-access';
import { Button, DateField, FormActions } from '@opvolging/web-ui';
import { useState } from 'react';
import { dayFinding } from '../fields/day-finding';
import { asTyped, typedDay } from '../fields/typed-day';
import { HandleWorkItem_Mutation } from './handle-work-item';
import type { WorkItem } from './work-item';

interface PostponeFormProps {
  readonly item: WorkItem;
  readonly today: string;
  readonly onDone: (told: string) => void;
}

/** Put off until a day, with a reason; on that day it is back. */
export function PostponeForm({ item, today, onDone }: PostponeFormProps) {
  const messages = useMessages();
  const { workList, shell, format } = messages;
  const texts = workList.postpone;
  const [until, setUntil] = useState(item.postponedUntil ? asTyped(item.postponedUntil) : '');
  const [reason, setReason] = useState(item.postponedReason ?? '');
  const form = useSubmit(HandleWorkItem_Mutation, {
    name: 'postpone',
    payload: (data) => data.handleWorkItem,
    onDone: ({ workItem }) => {
      const date = workItem?.postponedUntil;
      onDone(date ? texts.done({ date: format.day(date) }) : texts.ended);
    },
  });
  const check = () => {
    const day = dayFinding(messages, until, today);
    const wrong = [
      ...(day === null ? [] : [{ fieldId: form.fieldId('postponedUntil'), message: day }]),
      ...(reason.trim() === ''
        ? [{ fieldId: form.fieldId('postponedReason'), message: texts.reasonMissing }]
        : []),
    ];
    if (wrong.length > 0) form.show(wrong);
    return wrong.length === 0;
  };
  const input = { workItemId: item.id };
  const end = () =>
    void form.submit(({ key }) => ({
      input: { ...input, idempotencyKey: key, postponedUntil: null, postponedReason: null },
    }));
  return (
    <SubmitForm
      form={form}
      label={texts.command}
      check={check}
      variables={({ key }) => ({
        input: {
          ...input,
          idempotencyKey: key,
          postponedUntil: typedDay(until, today),
          postponedReason: reason,
        },
      })}
    >
      <DateField
        id={form.fieldId('postponedUntil')}
        label={texts.until}
        hint={shell.dateHint}
        value={until}
        onValueChange={setUntil}
        error={form.errorAt('postponedUntil')}
      />
      <FreeText
        rows={2}
        id={form.fieldId('postponedReason')}
        kind="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        value={reason}
        onValueChange={setReason}
        error={form.errorAt('postponedReason')}
      />
      <FormActions>
        <Button type="submit" busy={form.busy}>
          {texts.confirm}
        </Button>
        {item.postponedUntil !== null && <Button onClick={end}>{texts.end}</Button>}
      </FormActions>
    </SubmitForm>
  );
}
