import { Injectable } from '@nestjs/common';
import {
  ForbiddenError,
  UnitOfWork,
  type Outcome,
  type RequestContext,
  type Transaction,
} from '@opvolging/api-kernel';
import {
  accepted,
  mayCommand,
  offerAction,
  proposeAction,
  refused,
  registerAdopted,
  type ActionCommand,
  type ActionOutcome,
  type ActionPlan,
  type NewActionContext,
  type Result,
} from '@opvolging/domain';
import {
  ActionCommands,
  commandContext,
  type ActionRef,
} from '../commands/action-commands.service';
import { within } from '../commands/paths';
import { planOf } from '../commands/plan-input';
import { OfferActionInput } from '../inputs/offer-action.input';
import { ProposeActionInput } from '../inputs/propose-action.input';
import { RegisterAdoptedActionInput } from '../inputs/register-adopted-action.input';
import { ActionStore } from '../store/action-store';

/** The demo programme alone makes examples; no input can ask for one. */
export interface Origin {
  readonly example: boolean;
}

const REAL: Origin = { example: false };

interface Birth extends Origin {
  readonly command: ActionCommand;
  readonly plan: ProposeActionInput;
  readonly rule: (plan: ActionPlan, context: NewActionContext) => ActionOutcome;
}

/** How an action comes to be: proposed, or already adopted; and how it is offered. */
@Injectable()
export class PlanService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionStore,
    private readonly commands: ActionCommands,
  ) {}

  propose(
    ctx: RequestContext,
    input: ProposeActionInput,
    { example }: Origin = REAL,
  ): Promise<Outcome<ActionRef>> {
    const command = { name: 'proposeAction', inputClass: ProposeActionInput, input };
    return this.unitOfWork.run(ctx, command, (tx, plan) =>
      this.bear(tx, { command: 'PROPOSE', plan, rule: proposeAction, example }),
    );
  }

  registerAdopted(
    ctx: RequestContext,
    input: RegisterAdoptedActionInput,
    { example }: Origin = REAL,
  ): Promise<Outcome<ActionRef>> {
    const command = {
      name: 'registerAdoptedAction',
      inputClass: RegisterAdoptedActionInput,
      input,
    };
    return this.unitOfWork.run(ctx, command, async (tx, { plan, adoptedIn, adoptedOn }) => {
      const adoption = { adoptedIn: adoptedIn ?? '', adoptedOn };
      const born = await this.bear(tx, {
        command: 'REGISTER_ADOPTED',
        plan,
        rule: (resolved, context) => registerAdopted(resolved, adoption, context),
        example,
      });
      return within('plan', born, ['adoptedIn', 'adoptedOn']);
    });
  }

  offer(ctx: RequestContext, input: OfferActionInput): Promise<Outcome<ActionRef>> {
    return this.commands.change(ctx, {
      name: 'offerAction',
      inputClass: OfferActionInput,
      input,
      command: 'OFFER',
      rule: (action, _input, { command }) => offerAction(action, command),
    });
  }

  /** A refused proposal takes no number: the unit rolls back. */
  private async bear(
    tx: Transaction,
    { command, plan, rule, example }: Birth,
  ): Promise<Result<ActionRef>> {
    if (!mayCommand(tx.viewer, null, command)) throw new ForbiddenError();
    const resolved = await planOf(tx, plan, null);
    if (!resolved.ok) return resolved;
    const number = await tx.nextNumber('action');
    const code = `A-${String(number).padStart(3, '0')}`;
    const born = rule(resolved.value, { ...commandContext(tx), code, example });
    if (!born.ok) return refused(...born.violations);
    const action = await this.actions.create(tx, born.value);
    return accepted({ actionId: action.id });
  }
}
