import { graphql, useMessages, useSubmit } from '@opvolging/web-data-access';
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
  const variables = (
    { key, version }: { readonly key: string; readonly version: number },
    reason: string | null,
  ) => ({
    input: {
      actionId: plan.id,
      agree,
      as: plan.as,
      expectedVersion: version,
      idempotencyKey: key,
      reason,
    },
  });
  return { form, variables };
}
