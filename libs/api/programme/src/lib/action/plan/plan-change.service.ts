import { Injectable } from '@nestjs/common';
import type { Outcome, RequestContext, Transaction } from '@opvolging/api-kernel';
import {
  amendAction,
  refused,
  revisePlan,
  type Action,
  type Amendment,
  type Result,
} from '@opvolging/domain';
import {
  ActionCommands,
  type ActionRef,
  type ChangeWork,
} from '../commands/action-commands.service';
import { namedList, unknownOrganisations } from '../commands/known-references';
import { within } from '../commands/paths';
import { planOf } from '../commands/plan-input';
import { problemsByCode } from '../commands/problems-by-code';
import { AmendActionInput } from '../inputs/amend-action.input';
import { RevisePlanInput } from '../inputs/revise-plan.input';

/** How a plan changes: as a whole before it is confirmed, with a reason after. */
@Injectable()
export class PlanChangeService {
  constructor(private readonly commands: ActionCommands) {}

  revise(ctx: RequestContext, input: RevisePlanInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'revisePlan',
      inputClass: RevisePlanInput,
      input,
      command: 'REVISE_PLAN',
      rule: async (action, { plan }, { tx, command }) => {
        const resolved = await planOf(tx, plan, action);
        const revised = resolved.ok ? revisePlan(action, resolved.value, command) : resolved;
        return within('plan', revised);
      },
    });
  }

  amend(ctx: RequestContext, input: AmendActionInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'amendAction',
      inputClass: AmendActionInput,
      input,
      command: 'AMEND',
      rule: amended,
    });
  }
}

async function amended(
  action: Action,
  input: AmendActionInput,
  { tx }: ChangeWork,
): Promise<Result<Action>> {
  const problems = input.problemCodes ? await problemsByCode(tx, input.problemCodes) : null;
  const unknown = [...(problems?.violations ?? []), ...(await unknownPartners(tx, input))];
  if (unknown.length > 0) return refused(...unknown);
  const changes: Amendment = {
    title: emptied(input.title),
    intendedResult: emptied(input.intendedResult),
    problemIds: problems?.ids,
    partnerIds: input.partnerIds ?? undefined,
  };
  return amendAction(action, changes, input.reason ?? null);
}

function unknownPartners(tx: Transaction, { partnerIds }: AmendActionInput) {
  return unknownOrganisations(tx, namedList(partnerIds, 'partnerIds'));
}

/** A field that was left out stays as it is; one that was emptied is empty, which the rule may refuse. */
function emptied(text: string | null | undefined): string | undefined {
  return text === null ? '' : text;
}
