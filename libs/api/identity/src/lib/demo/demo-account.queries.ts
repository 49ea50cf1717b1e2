import { Injectable } from '@nestjs/common';
import { Settings, type RequestContext } from '@opvolging/api-kernel';
import { ROLES } from '@opvolging/domain';
import { peopleWithIds, type PersonRecord } from '../person/person-rows';
import type { DemoAccountObject } from './demo-account.object';

/** Only the demo programme uses this domain; it can receive no mail. */
const OF_DEMO = '%@demo.example';

@Injectable()
export class DemoAccountQueries {
  constructor(private readonly settings: Settings) {}

  /** Tells nothing outside the demo; the office comes first. */
  async all(ctx: RequestContext): Promise<DemoAccountObject[]> {
    if (!this.settings.demo) {
      return [];
    }
    const rows = await ctx.query<{ id: string }>(
      `SELECT id FROM person WHERE email LIKE ? AND account_state = 'ACTIVE' ORDER BY sort_key, id`,
      [OF_DEMO],
    );
    const ids = rows.map(({ id }) => id);
    const people = await peopleWithIds(ctx, ids);
    return ids
      .flatMap((id) => people.get(id) ?? [])
      .sort((a, b) => firstRole(a) - firstRole(b))
      .map(({ name, email, roles }) => ({ name, email, roles }));
  }
}

function firstRole({ roles }: PersonRecord): number {
  return ROLES.findIndex((role) => roles.includes(role));
}
