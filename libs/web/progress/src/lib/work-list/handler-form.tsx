import { SubmitForm, useField, useMessages, useSubmit } from '@opvolging/web-data-access';
import { Button, FormActions, SelectField } from '@opvolging/web-ui';
import { HandleWorkItem_Mutation } from './handle-work-item';
import { useOfficePeople } from './use-office-people';
import type { WorkItem } from './work-item';

interface HandlerFormProps {
  readonly item: WorkItem;
  readonly onDone: (told: string) => void;
}

/** Who in the office takes this up. */
export function HandlerForm({ item, onDone }: HandlerFormProps) {
  const { workList } = useMessages();
  const people = useOfficePeople();
  const form = useSubmit(HandleWorkItem_Mutation, {
    name: 'handler',
    payload: (data) => data.handleWorkItem,
    onDone: ({ workItem }) => {
      const name = workItem?.handler?.name;
      onDone(name === undefined ? workList.handlerCleared : workList.handlerSaved({ name }));
    },
  });
  const handler = useField(form, 'handlerId', item.handler?.id ?? '');
  return (
    <SubmitForm
      form={form}
      label={workList.saveHandler}
      variables={({ key }) => ({
        input: {
          workItemId: item.id,
          idempotencyKey: key,
          handlerId: handler.value === '' ? null : handler.value,
        },
      })}
    >
      <SelectField
        label={workList.handler}
        options={people}
        emptyLabel={workList.nobody}
        {...handler}
      />
      <FormActions>
        <Button type="submit" busy={form.busy}>
          {workList.saveHandler}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
