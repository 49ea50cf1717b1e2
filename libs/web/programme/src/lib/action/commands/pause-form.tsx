import { PAUSE_REASONS, type PauseReason } from '@opvolging/domain';
import { FreeText, graphql, SubmitForm, useField, useMessages } from '@opvolging/web-data-access';
import { Button, FormActions, RadioGroup } from '@opvolging/web-ui';
import { useState } from 'react';
import { filledOrNull } from '../fields/blank';
import { useTypedDays } from '../fields/use-today';
import { useActionScreen } from '../page/action-screen';
import { aboutAction } from './about-action';
import { OnBehalfField } from './on-behalf-field';
import { PauseLength, type PauseUntil } from './pause-length';
import { useCommand } from './use-command';

const PauseForm_Mutation = graphql(`
  mutation PauseForm_Mutation($input: PauseActionInput!) {
    pauseAction(input: $input) {
      action {
        id
        ...ActionTarget_action
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

/** Why it lies still and until when, or on which event it waits with a day to look again. */
export function PauseForm() {
  const { action: texts, shell, terms } = useMessages();
  const { action } = useActionScreen();
  const readDay = useTypedDays();
  const [length, setLength] = useState<PauseUntil>({ kind: 'DATE', until: '', event: '' });
  const { pause } = texts;
  const form = useCommand(PauseForm_Mutation, {
    payload: (data) => data.pauseAction,
    edits: ['phase', 'pause'],
    told: pause.doneShort,
  });
  const reasonCode = useField<PauseReason | null>(form, 'reasonCode', null);
  const reason = useField(form, 'reason', '');
  const behalf = useField(form, 'onBehalfReason', '');
  const check = () => {
    if (reasonCode.value !== null) return true;
    form.show([{ fieldId: reasonCode.id, message: pause.reasonMissing }]);
    return false;
  };
  return (
    <SubmitForm
      form={form}
      check={check}
      variables={(attempt) => ({
        input: {
          ...aboutAction(action, attempt),
          reasonCode: reasonCode.value ?? 'OTHER',
          reason: filledOrNull(reason.value),
          until: readDay(length.until),
          event: length.kind === 'EVENT' ? filledOrNull(length.event) : null,
          onBehalfReason: filledOrNull(behalf.value),
        },
      })}
    >
      <RadioGroup
        legend={pause.reason}
        options={PAUSE_REASONS.map((value) => ({ value, label: terms.pauseReason[value] }))}
        {...reasonCode}
      />
      <FreeText
        kind="reason"
        label={pause.note}
        note={reasonCode.value === 'OTHER' ? undefined : `(${shell.optional})`}
        rows={2}
        {...reason}
      />
      <PauseLength
        length={length}
        onChange={setLength}
        untilError={form.errorAt('until')}
        eventError={form.errorAt('event')}
      />
      <OnBehalfField {...behalf} />
      <FormActions aside={shell.noPersonalData}>
        <Button type="submit" look="primary" busy={form.busy}>
          {pause.confirm}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
