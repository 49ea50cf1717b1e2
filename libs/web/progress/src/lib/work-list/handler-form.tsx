import { SubmitForm, useMessages, useSubmit } from '@opvolging/web-data-access';
import { announce, Button, FormActions, SelectField } from '@opvolging/web-ui';
import { useState } from 'react';
import { HandleWorkItem_Mutation } from './handle-work-item';
import { useOfficePeople } from './use-office-people';
import type { WorkRowItem } from './work-row';

interface HandlerFormProps {
  readonly item: WorkRowItem;
  readonly onChanged: () => void;
}

/** Who in the office takes this up. */
export function HandlerForm({ item, onChanged }: HandlerFormProps) {
  const { workList } = useMessages();
  const people = useOfficePeople();
  const [handlerId, setHandlerId] = useState(item.handler?.id ?? '');
  const form = useSubmit(HandleWorkItem_Mutation, {
    name: `handler-${item.id}`,
    payload: (data) => data.handleWorkItem,
    onDone: ({ workItem }) => {
      const name = workItem?.handler?.name;
      announce(name === undefined ? workList.handlerCleared : workList.handlerSaved({ name }));
      onChanged();
    },
  });
  return (
    <SubmitForm
      form={form}
      label={workList.handler}
      variables={({ key }) => ({
        input: {
          workItemId: item.id,
          idempotencyKey: key,
          handlerId: handlerId === '' ? null : handlerId,
        },
      })}
    >
      <SelectField
        id={form.fieldId('handlerId')}
        label={workList.handler}
        options={people}
        emptyLabel={workList.nobody}
        value={handlerId}
        onValueChange={setHandlerId}
        error={form.errorAt('handlerId')}
      />
      <FormActions>
        <Button type="submit" busy={form.busy}>
          {workList.saveHandler}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
