import { graphql, SubmitMessages, useMessages, useSubmit } from '@opvolging/web-data-access';
import { Button } from '@opvolging/web-ui';
import { useNavigate } from 'react-router';
import { told } from '../notice/told';
import { aboutProblem } from './about-problem';
import type { CommandedProblem } from './commanded-problem';

const TakeBack_Mutation = graphql(`
  mutation TakeBack_Mutation($input: TakeBackProblemInput!) {
    takeBackProblem(input: $input) {
      problem {
        ...CommandedProblem_problem
      }
      userErrors {
        ...Submit_userError
      }
    }
  }
`);

interface TakeBackProps {
  readonly problem: CommandedProblem;
  readonly label?: string;
  readonly onChanged: () => void;
}

/** The problem is open again; the history keeps what was decided before. */
export function TakeBack({ problem, label, onChanged }: TakeBackProps) {
  const { problem: texts } = useMessages();
  const navigate = useNavigate();
  const form = useSubmit(TakeBack_Mutation, {
    payload: (data) => data.takeBackProblem,
    version: problem.version,
    edits: ['stand'],
    onDone: () => {
      onChanged();
      void navigate('.', { replace: true, state: told(texts.takeBack.done(problem)) });
    },
  });
  const takeBack = () => void form.submit((attempt) => ({ input: aboutProblem(problem, attempt) }));
  return (
    <>
      <Button size="small" busy={form.busy} onClick={takeBack}>
        {label ?? texts.takeBack.command}
      </Button>
      <SubmitMessages form={form} />
    </>
  );
}
