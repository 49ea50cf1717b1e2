import { demoContext, type KernelParts } from '@opvolging/api-app';
import {
  UnitOfWork,
  type CommandResult,
  type Outcome,
  type RequestContext,
  type Transaction,
} from '@opvolging/api-kernel';
import { accepted, type Instant, type Viewer } from '@opvolging/domain';
import type { INestApplicationContext, Type } from '@nestjs/common';

class BatchInput {}

export interface Turn {
  readonly by: Viewer | null;
  readonly at: Instant;
}

/** Lets people of a generated programme do many things at once, each at the own moment, through the unit of work. */
export class Stage {
  constructor(
    readonly app: INestApplicationContext,
    readonly parts: KernelParts,
    readonly atOnce = 100,
  ) {}

  service<Service>(type: Type<Service>): Service {
    return this.app.get(type, { strict: false });
  }

  context({ by, at }: Turn): Promise<RequestContext> {
    return demoContext(this.parts, by, at);
  }

  /** One unit in which one command is done to many; history shows that command for each of them. */
  async unit(turn: Turn, command: string, work: (tx: Transaction) => Promise<void>): Promise<void> {
    const ctx = await this.context(turn);
    const batch = { name: command, inputClass: BatchInput, input: {} };
    const unitOfWork = this.service(UnitOfWork);
    taken(
      await unitOfWork.run(ctx, batch, async (tx) => {
        await work(tx);
        return accepted({});
      }),
    );
  }
}

/** What the rules refuse is a mistake in the generator; this says which. */
export function taken<Value extends CommandResult>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) {
    throw new Error(`The generator cannot do this: ${JSON.stringify(outcome.userErrors)}`);
  }
  return outcome.value;
}
