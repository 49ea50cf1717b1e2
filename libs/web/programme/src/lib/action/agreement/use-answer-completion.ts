import { graphql, useMessages, useSubmit, type Attempt } from '@opvolging/web-data-access';
import { aboutAction } from '../commands/about-action';

const UseAnswerCompletion_Mutation = graphql(`
  mutation UseAnswerCompletion_Mutation($input: AnswerCompletionInput!) {
    answerCompletion(input: $input) {
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

interface Subject {
  readonly id: string;
  readonly version: number;
}

/** The monitor confirms that the action is done, or says what is still missing. */
export function useAnswerCompletion(
  action: Subject,
  confirm: boolean,
  onDone: (text: string) => void,
) {
  const { action: texts } = useMessages();
  const { completion } = texts;
  const form = useSubmit(UseAnswerCompletion_Mutation, {
    payload: (data) => data.answerCompletion,
    version: action.version,
    edits: ['phase', 'completionRequest'],
    onDone: () => onDone(confirm ? completion.done : completion.refused),
  });
  const variables = (attempt: Attempt, reason: string | null) => ({
    input: { ...aboutAction(action, attempt), confirm, reason },
  });
  return { form, variables };
}
