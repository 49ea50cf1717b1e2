import { graphql, useMessages, useSubmit } from '@opvolging/web-data-access';
import type { AskedRole } from './asked-roles';

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
  /** The answer is bound to this plan; somebody else's answer in between is no conflict. */
  readonly planRevision: number;
  readonly as: AskedRole;
}

/** Agreeing to one plan, or not. */
export function useAnswerOffer(plan: OfferedPlan, agree: boolean, onDone: (text: string) => void) {
  const { agreement } = useMessages();
  const { answer } = agreement;
  const form = useSubmit(UseAnswerOffer_Mutation, {
    payload: (data) => data.answerAssignment,
    version: plan.planRevision,
    onDone: () => onDone(agree ? answer.agreed : answer.declined),
  });
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
