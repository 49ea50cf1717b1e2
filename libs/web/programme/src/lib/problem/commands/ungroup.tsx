import { graphql, SubmitMessages, useMessages, useSubmit } from '@opvolging/web-data-access';
import { Button } from '@opvolging/web-ui';
import { useNavigate } from 'react-router';
import { told } from '../notice/told';
import { aboutProblem } from './about-problem';
import type { CommandedProblem } from './commanded-problem';

const Ungroup_Mutation = graphql(`
  mutation Ungroup_Mutation($input: UngroupProblemInput!) {
    ungroupProblem(input: $input) {
      problems {
        ...CommandedProblem_problem
        code
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface UngroupProps {
  readonly problem: CommandedProblem;
  readonly label?: string;
}

/** The old problems stand in the list again as they were, so that is where one goes. */
export function Ungroup({ problem, label }: UngroupProps) {
  const { format, problem: texts } = useMessages();
  const navigate = useNavigate();
  const form = useSubmit(Ungroup_Mutation, {
    payload: (data) => data.ungroupProblem,
    version: problem.version,
    edits: ['stand', 'dissolvedOn'],
    onDone: ({ problems }) => {
      const codes = format.list(problems.map(({ code }) => code));
      void navigate('/problemen', { state: told(texts.group.undone({ codes })) });
    },
  });
  const ungroup = () => void form.submit((attempt) => ({ input: aboutProblem(problem, attempt) }));
  return (
    <>
      <Button size="small" busy={form.busy} onClick={ungroup}>
        {label ?? texts.group.undo}
      </Button>
      <SubmitMessages form={form} />
    </>
  );
}
