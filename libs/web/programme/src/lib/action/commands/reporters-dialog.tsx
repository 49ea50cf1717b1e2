import { graphql, SubmitDialog, useMessages } from '@opvolging/web-data-access';
import { useState } from 'react';
import { usePeople } from '../choices/use-people';
import { ChooseSeveral } from '../fields/choose-several';
import { useActionScreen } from '../page/action-screen';
import { aboutAction } from './about-action';
import { useCommand } from './use-command';

const ReportersDialog_Mutation = graphql(`
  mutation ReportersDialog_Mutation($input: SetReportersInput!) {
    setReporters(input: $input) {
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

export function ReportersDialog({ onClose }: { onClose: () => void }) {
  const { agreement } = useMessages();
  const { action } = useActionScreen();
  const { reporters } = agreement;
  const people = usePeople();
  const [chosen, setChosen] = useState<readonly string[]>(
    action.assignments
      .filter(({ as, state }) => as === 'REPORTER' && state === 'AGREED')
      .map(({ person }) => person.id),
  );
  const form = useCommand(ReportersDialog_Mutation, {
    payload: (data) => data.setReporters,
    edits: ['assignments'],
    told: reporters.saved,
    onClose,
  });
  return (
    <SubmitDialog
      title={reporters.title({ code: action.code })}
      form={form}
      variables={(attempt) => ({
        input: { ...aboutAction(action, attempt), personIds: [...chosen] },
      })}
      confirm={reporters.confirm}
      onClose={onClose}
    >
      <ChooseSeveral
        id="personIds"
        legend={reporters.legend}
        hint={reporters.hint}
        options={people}
        values={chosen}
        onChange={setChosen}
        error={form.errorAt('personIds')}
      />
    </SubmitDialog>
  );
}
