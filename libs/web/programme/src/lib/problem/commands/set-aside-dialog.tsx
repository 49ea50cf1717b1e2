import { SET_ASIDE_REASONS, type SetAsideReason } from '@opvolging/domain';
import { FreeText, graphql, SubmitDialog, useField, useMessages } from '@opvolging/web-data-access';
import { RadioGroup } from '@opvolging/web-ui';
import { filledOrNull } from '../../action/fields/blank';
import { aboutProblem } from './about-problem';
import type { CommandDialogProps } from './command-dialog';
import { useStandCommand } from './use-stand-command';

const SetAsideDialog_Mutation = graphql(`
  mutation SetAsideDialog_Mutation($input: SetAsideProblemInput!) {
    setAsideProblem(input: $input) {
      problem {
        ...CommandedProblem_problem
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

export function SetAsideDialog(props: CommandDialogProps) {
  const { problem, onClose } = props;
  const { problem: all, shell } = useMessages();
  const texts = all.setAside;
  const form = useStandCommand(SetAsideDialog_Mutation, props, {
    payload: (data) => data.setAsideProblem,
    told: texts.done(problem),
  });
  const reason = useField<SetAsideReason | null>(form, 'reasonCode', null);
  const note = useField(form, 'note', '');
  const isChosen = () => {
    if (reason.value === null) form.show([{ fieldId: reason.id, message: texts.missing }]);
    return reason.value !== null;
  };
  return (
    <SubmitDialog
      title={texts.title(problem)}
      lead={texts.lead}
      form={form}
      check={isChosen}
      variables={(attempt) => ({
        input: {
          ...aboutProblem(problem, attempt),
          // Without a choice nothing is sent.
          reasonCode: reason.value ?? 'OUTSIDE_SCOPE',
          note: filledOrNull(note.value),
        },
      })}
      confirm={texts.confirm}
      onClose={onClose}
    >
      <RadioGroup
        legend={texts.reason}
        options={SET_ASIDE_REASONS.map((code) => ({ value: code, label: texts.reasons[code] }))}
        {...reason}
      />
      <FreeText kind="reason" label={texts.note} note={`(${shell.optional})`} rows={2} {...note} />
    </SubmitDialog>
  );
}
