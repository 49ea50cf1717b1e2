import { PAUSE_REASONS, type PauseReason } from '@opvolging/domain';
import { FreeText, graphql, SubmitForm, useMessages } from '@opvolging/web-data-access';
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
  const [reasonCode, setReasonCode] = useState<PauseReason | null>(null);
  const [reason, setReason] = useState('');
  const [length, setLength] = useState<PauseUntil>({ kind: 'DATE', until: '', event: '' });
  const [behalf, setBehalf] = useState('');
  const { pause } = texts;
  const form = useCommand(PauseForm_Mutation, {
    payload: (data) => data.pauseAction,
    edits: ['phase', 'pause'],
    told: pause.doneShort,
  });
  const check = () => {
    if (reasonCode !== null) return true;
    form.show([{ fieldId: 'reasonCode', message: pause.reasonMissing }]);
    return false;
  };
  return (
    <SubmitForm
      form={form}
      check={check}
      variables={(attempt) => ({
        input: {
          ...aboutAction(action, attempt),
          reasonCode: reasonCode ?? 'OTHER',
          reason: filledOrNull(reason),
          until: readDay(length.until),
          event: length.kind === 'EVENT' ? filledOrNull(length.event) : null,
          onBehalfReason: filledOrNull(behalf),
        },
      })}
    >
      <RadioGroup
        id="reasonCode"
        legend={pause.reason}
        options={PAUSE_REASONS.map((value) => ({ value, label: terms.pauseReason[value] }))}
        value={reasonCode}
        onValueChange={setReasonCode}
        error={form.errorAt('reasonCode')}
      />
      <FreeText
        id="reason"
        kind="reason"
        label={pause.note}
        note={reasonCode === 'OTHER' ? undefined : `(${shell.optional})`}
        rows={2}
        value={reason}
        onValueChange={setReason}
        error={form.errorAt('reason')}
      />
      <PauseLength
        length={length}
        onChange={setLength}
        untilError={form.errorAt('until')}
        eventError={form.errorAt('event')}
      />
      <OnBehalfField value={behalf} onChange={setBehalf} error={form.errorAt('onBehalfReason')} />
      <FormActions aside={shell.noPersonalData}>
        <Button type="submit" look="primary" busy={form.busy}>
          {pause.confirm}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
