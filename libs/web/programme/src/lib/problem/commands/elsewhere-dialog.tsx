import { missingElsewhere } from '@opvolging/domain';
import { graphql, SubmitDialog, useField, useMessages } from '@opvolging/web-data-access';
import { DateField, SelectField, TextField } from '@opvolging/web-ui';
import { useOrganisations } from '../../action/choices/use-organisations';
import { useTypedDays } from '../../action/fields/use-today';
import { aboutProblem } from './about-problem';
import type { CommandDialogProps } from './command-dialog';
import { useStandCommand } from './use-stand-command';

const ElsewhereDialog_Mutation = graphql(`
  mutation ElsewhereDialog_Mutation($input: MarkHandledElsewhereInput!) {
    markHandledElsewhere(input: $input) {
      problem {
        ...CommandedProblem_problem
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

/** Who works on it outside the programme, where that can be read, and when the programme looks again. */
export function ElsewhereDialog(props: CommandDialogProps) {
  const { problem, onClose } = props;
  const { problem: all, rules, shell } = useMessages();
  const texts = all.elsewhere;
  const organisations = useOrganisations();
  const dayOf = useTypedDays();
  const form = useStandCommand(ElsewhereDialog_Mutation, props, {
    payload: (data) => data.markHandledElsewhere,
    told: texts.done(problem),
  });
  const link = useField(form, 'link', '');
  const organisationId = useField(form, 'organisationId', '');
  const reviewOn = useField(form, 'reviewOn', '');
  const fields = { url: link, organisationId, reviewOn };
  const isComplete = () => {
    // The rest is for the server to judge.
    const missing = missingElsewhere({
      url: link.value,
      organisationId: organisationId.value,
      reviewOn: reviewOn.value,
    });
    const findings = missing.map(({ code, path }) => ({
      fieldId: fields[path[0]].id,
      message: rules[code],
    }));
    if (findings.length > 0) form.show(findings);
    return findings.length === 0;
  };
  return (
    <SubmitDialog
      title={texts.title(problem)}
      form={form}
      check={isComplete}
      variables={(attempt) => ({
        input: {
          ...aboutProblem(problem, attempt),
          link: link.value,
          organisationId: organisationId.value,
          reviewOn: dayOf(reviewOn.value),
        },
      })}
      confirm={texts.confirm}
      onClose={onClose}
    >
      <TextField
        label={texts.link}
        hint={texts.linkHint}
        inputMode="url"
        autoComplete="off"
        width="wide"
        {...link}
      />
      <SelectField
        label={texts.organisation}
        emptyLabel={texts.chooseOrganisation}
        options={organisations}
        {...organisationId}
      />
      <DateField label={texts.reviewOn} hint={shell.dateHint} {...reviewOn} />
    </SubmitDialog>
  );
}
