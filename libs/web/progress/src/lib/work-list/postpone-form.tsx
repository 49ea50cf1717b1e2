import { FreeText, SubmitForm, useField, useMessages, useSubmit } from '@opvolging/web-data-access';
import { Button, DateField, FormActions } from '@opvolging/web-ui';
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
  const form = useSubmit(HandleWorkItem_Mutation, {
    name: 'postpone',
    payload: (data) => data.handleWorkItem,
    onDone: ({ workItem }) => {
      const date = workItem?.postponedUntil;
      onDone(date ? texts.done({ date: format.day(date) }) : texts.ended);
    },
  });
  const until = useField(
    form,
    'postponedUntil',
    item.postponedUntil ? asTyped(item.postponedUntil) : '',
  );
  const reason = useField(form, 'postponedReason', item.postponedReason ?? '');
  const check = () => {
    const day = dayFinding(messages, until.value, today);
    const wrong = [
      ...(day === null ? [] : [{ fieldId: until.id, message: day }]),
      ...(reason.value.trim() === '' ? [{ fieldId: reason.id, message: texts.reasonMissing }] : []),
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
          postponedUntil: typedDay(until.value, today),
          postponedReason: reason.value,
        },
      })}
    >
      <DateField label={texts.until} hint={shell.dateHint} {...until} />
      <FreeText rows={2} kind="reason" label={texts.reason} hint={texts.reasonHint} {...reason} />
      <FormActions>
        <Button type="submit" busy={form.busy}>
          {texts.confirm}
        </Button>
        {item.postponedUntil !== null && <Button onClick={end}>{texts.end}</Button>}
      </FormActions>
    </SubmitForm>
  );
}
