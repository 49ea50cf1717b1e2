import { graphql, useMessages, useSubmit, type Attempt } from '@opvolging/web-data-access';
import { aboutAction } from '../commands/about-action';
import type { AskedRole } from './asked-roles';
import { useNewestPlan } from './use-newest-plan';

const UseAnswerOffer_Mutation = graphql(`
  mutation UseAnswerOffer_Mutation($input: AnswerAssignmentInput!) {
    answerAssignment(input: $input) {
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

export interface OfferedPlan {
  readonly id: string;
  /** Of the action as it was read: the answer is bound to the plan in it, not to what others answer. */
  readonly version: number;
  readonly as: AskedRole;
}

/** Agreeing to one plan, or not. */
export function useAnswerOffer(plan: OfferedPlan, agree: boolean, onDone: (text: string) => void) {
  const { agreement } = useMessages();
  const { answer } = agreement;
  const form = useSubmit(UseAnswerOffer_Mutation, {
    payload: (data) => data.answerAssignment,
    version: plan.version,
    onDone: () => onDone(agree ? answer.agreed : answer.declined),
  });
  useNewestPlan(form);
  const variables = (attempt: Attempt, reason: string | null) => ({
    input: { ...aboutAction(plan, attempt), agree, as: plan.as, reason },
  });
  return { form, variables };
}
