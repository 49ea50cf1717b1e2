import {
  FreeText,
  graphql,
  SubmitForm,
  useField,
  useMessages,
  useViewer,
} from '@opvolging/web-data-access';
import { Button, FormActions, RadioGroup, SelectField } from '@opvolging/web-ui';
import { useState } from 'react';
import { usePeople } from '../choices/use-people';
import { aboutAction } from '../commands/about-action';
import { useCommand } from '../commands/use-command';
import { filledOrNull } from '../fields/blank';
import { useActionScreen } from '../page/action-screen';
import { handoverRoles } from './handover-roles';

const HandoverForm_Mutation = graphql(`
  mutation HandoverForm_Mutation($input: ProposeHandoverInput!) {
    proposeHandover(input: $input) {
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

/** Nothing changes until the receiver agrees, so that there is never nobody. */
export function HandoverForm() {
  const { agreement, plan, shell, terms } = useMessages();
  const viewer = useViewer();
  const people = usePeople();
  const { action } = useActionScreen();
  const roles = handoverRoles(action, viewer);
  const [as, setAs] = useState(roles[0] ?? 'OWNER');
  const [toPersonId, setTo] = useState('');
  const texts = agreement.handover;
  const name = people.find(({ value }) => value === toPersonId)?.label ?? '';
  const form = useCommand(HandoverForm_Mutation, {
    payload: (data) => data.proposeHandover,
    edits: ['assignments', 'handover', 'phase'],
    told: texts.proposed({ name }),
  });
  const note = useField(form, 'note', '');
  return (
    <SubmitForm
      form={form}
      variables={(attempt) => ({
        input: { ...aboutAction(action, attempt), as, toPersonId, note: filledOrNull(note.value) },
      })}
    >
      {roles.length > 1 && (
        <RadioGroup
          id="as"
          legend={texts.which}
          options={roles.map((role) => ({ value: role, label: terms.assignment[role] }))}
          value={as}
          onValueChange={setAs}
          error={form.errorAt('as')}
        />
      )}
      <SelectField
        id="toPersonId"
        label={texts.to({ role: terms.assignmentInSentence[as] })}
        emptyLabel={plan.notChosen}
        options={people}
        value={toPersonId}
        onValueChange={setTo}
        error={form.errorAt('toPersonId')}
      />
      <FreeText kind="note" label={texts.note} hint={texts.noteHint} rows={4} {...note} />
      <FormActions aside={shell.noPersonalData}>
        <Button type="submit" look="primary" busy={form.busy}>
          {texts.propose}
        </Button>
      </FormActions>
    </SubmitForm>
  );
}
