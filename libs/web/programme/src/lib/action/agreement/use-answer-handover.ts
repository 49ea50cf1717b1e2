import { graphql, useMessages, useSubmit, type Attempt } from '@opvolging/web-data-access';
import { aboutAction } from '../commands/about-action';

const UseAnswerHandover_Mutation = graphql(`
  mutation UseAnswerHandover_Mutation($input: AnswerHandoverInput!) {
    answerHandover(input: $input) {
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

/** Taking over a part in an action, or not. */
export function useAnswerHandover(action: Subject, agree: boolean, onDone: (text: string) => void) {
  const { agreement } = useMessages();
  const texts = agreement.handover;
  const form = useSubmit(UseAnswerHandover_Mutation, {
    payload: (data) => data.answerHandover,
    version: action.version,
    edits: ['handover', 'phase'],
    onDone: () => onDone(agree ? texts.accepted : texts.refused),
  });
  const variables = (attempt: Attempt, reason: string | null) => ({
    input: { ...aboutAction(action, attempt), agree, reason },
  });
  return { form, variables };
}
