import type { INestApplicationContext, Type } from '@nestjs/common';
import type { RequestContext } from '@opvolging/api-kernel';
import type { Day } from '@opvolging/domain';
import { dayIn, type StoryDay } from '@opvolging/testing';
import type { Cast } from './cast';

/** The ids that actions got, by their name in the story. */
export type ActionNames = Map<string, string>;

export interface Stage {
  readonly app: INestApplicationContext;
  readonly cast: Cast;
  readonly actions: ActionNames;
  /** The day from which the story counts its weeks. */
  readonly today: Day;
}

export interface SeenAction {
  readonly actionId: string;
  readonly expectedVersion: number;
}

export interface SeenMilestone {
  readonly milestoneId: string;
  readonly from: Day;
}

/** One moment of the story: who acts, and what that person sees then, by the names of the story. */
export class Scene {
  constructor(
    private readonly stage: Stage,
    readonly ctx: RequestContext,
  ) {}

  get cast(): Cast {
    return this.stage.cast;
  }

  service<Service>(type: Type<Service>): Service {
    return this.stage.app.get(type, { strict: false });
  }

  day(day: StoryDay): Day {
    return dayIn(day, this.stage.today);
  }

  /** From now on the action has this name. */
  name(action: string, actionId: string): void {
    this.stage.actions.set(action, actionId);
  }

  actionId(action: string): string {
    return found(this.stage.actions.get(action), action);
  }

  async seen(action: string): Promise<SeenAction> {
    const actionId = this.actionId(action);
    const [row] = await this.ctx.query<{ version: number }>(
      'SELECT version FROM action WHERE id = ?',
      [actionId],
    );
    return { actionId, expectedVersion: found(row, action).version };
  }

  async milestone(action: string, title: string): Promise<SeenMilestone> {
    const [row] = await this.ctx.query<SeenMilestone>(
      'SELECT id AS "milestoneId", due_on AS "from" FROM milestone WHERE action_id = ? AND title = ?',
      [this.actionId(action), title],
    );
    return found(row, title);
  }

  /** Requests of one action are numbered from 1 in the order in which they were asked. */
  async requestId(action: string, number: number): Promise<string> {
    const rows = await this.ctx.query<{ id: string }>(
      'SELECT id FROM help_request WHERE action_id = ? ORDER BY code',
      [this.actionId(action)],
    );
    return found(rows[number - 1], `${action} ${number}`).id;
  }

  async problem(code: string): Promise<{ problemId: string; expectedVersion: number }> {
    const [row] = await this.ctx.query<{ problemId: string; expectedVersion: number }>(
      'SELECT id AS "problemId", version AS "expectedVersion" FROM problem WHERE code = ?',
      [code],
    );
    return found(row, code);
  }
}

function found<Found>(value: Found | undefined, name: string): Found {
  if (value === undefined) {
    throw new Error(`The story knows no ${name} at this moment.`);
  }
  return value;
}
