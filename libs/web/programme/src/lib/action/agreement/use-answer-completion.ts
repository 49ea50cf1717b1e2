import { graphql, useMessages, useSubmit } from '@opvolging/web-data-access';

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
  const variables = (
    { key, version }: { readonly key: string; readonly version: number },
    reason: string | null,
  ) => ({
    input: { actionId: action.id, confirm, expectedVersion: version, idempotencyKey: key, reason },
  });
  return { form, variables };
}
