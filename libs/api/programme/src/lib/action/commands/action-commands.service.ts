import { Injectable } from '@nestjs/common';
import {
  ConflictError,
  ForbiddenError,
  UnitOfWork,
  type InputClass,
  type Outcome,
  type RequestContext,
  type Transaction,
} from '@opvolging/api-kernel';
import {
  accepted,
  mayCommand,
  refused,
  type Action,
  type ActionCommand,
  type CommandContext,
  type Result,
} from '@opvolging/domain';
import { ActionStore, type ActionStep } from '../store/action-store';
import { actionMails } from './action-mails';
import { behalfOf } from './on-behalf';

export type ActionRef = { readonly actionId: string };

export interface ChangeWork {
  readonly tx: Transaction;
  /** What the domain needs beside the action. */
  readonly command: CommandContext;
}

/** What differs between two commands about one action. */
export interface ActionChange<Input extends ActionRef> {
  readonly name: string;
  readonly inputClass: InputClass<Input>;
  readonly input: Input;
  readonly command: ActionCommand | ((action: Action, input: Input) => ActionCommand);
  readonly rule: (
    action: Action,
    input: Input,
    work: ChangeWork,
  ) => Result<Action> | Promise<Result<Action>>;
  /** For whom the actor speaks; left out, the owner where the input says so. */
  readonly onBehalfOf?: (action: Action, input: Input) => string | null;
  /** An answer is bound to the plan that was seen: the rule compares that, and not the version. */
  readonly boundToPlan?: boolean;
}

/** The one shape of every command about an action: found, allowed, of the version that was seen, asked, saved, told. */
@Injectable()
export class ActionCommands {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly actions: ActionStore,
  ) {}

  change<Input extends ActionRef>(
    ctx: RequestContext,
    change: ActionChange<Input>,
  ): Promise<Outcome<ActionRef>> {
    return this.unitOfWork.run(ctx, change, (tx, input) => this.perform(tx, change, input));
  }

  /** Saves changes that were decided and tells by mail whom it concerns, never who made it. */
  async keep(tx: Transaction, steps: readonly ActionStep[]): Promise<void> {
    await this.actions.saveAll(tx, steps);
    const mails = steps.flatMap(({ before, after }) =>
      actionMails(before, after).map((mail) => ({ ...mail, parameters: { actionId: after.id } })),
    );
    await tx.mailAll(mails.filter(({ personId }) => personId !== tx.viewer.personId));
  }

  private async perform<Input extends ActionRef>(
    tx: Transaction,
    change: ActionChange<Input>,
    input: Input,
  ): Promise<Result<ActionRef>> {
    const action = await this.actions.find(tx, input.actionId);
    if (!action) return refused({ code: 'NOT_FOUND', path: ['actionId'] });
    assertAllowed(tx, action, commandOf(change, action, input));
    if (!change.boundToPlan) assertSeen(action, input);
    const behalf = behalfOf(tx.viewer, action, input);
    const next = await change.rule(action, input, { tx, command: commandContext(tx) });
    if (!next.ok) return refused(...behalf.violations, ...next.violations);
    if (behalf.violations.length > 0) return refused(...behalf.violations);
    const note = change.onBehalfOf
      ? { ...behalf.note, onBehalfOfId: change.onBehalfOf(action, input) }
      : behalf.note;
    await this.keep(tx, [{ before: action, after: next.value, note }]);
    return accepted({ actionId: action.id });
  }
}

export function assertAllowed(tx: Transaction, action: Action, command: ActionCommand): void {
  if (!mayCommand(tx.viewer, action, command)) throw new ForbiddenError();
}

export function commandContext(tx: Transaction): CommandContext {
  return { actor: tx.viewer, today: tx.today, now: tx.now, newId: () => tx.newId() };
}

function commandOf<Input extends ActionRef>(
  { command }: ActionChange<Input>,
  action: Action,
  input: Input,
): ActionCommand {
  return typeof command === 'function' ? command(action, input) : command;
}

/** A move carries the date that was seen instead of a version. */
function assertSeen({ id, version }: Action, input: object): void {
  const seen = 'expectedVersion' in input ? input.expectedVersion : version;
  if (seen !== version) throw new ConflictError('action', id, Number(seen));
}
