import type { ActionObject } from '@opvolging/api-programme';
import { closesAt, type Instant, type IsoWeek } from '@opvolging/domain';
import type { RoundEntryObject } from './round-entry.object';
import type { RoundObject } from './round.object';

/** A round for who reports in it; its entries are read when asked for. */
export class RoundView implements RoundObject {
  readonly closesAt: Instant;
  private found: Promise<readonly RoundEntryObject[]> | null = null;

  constructor(
    readonly week: IsoWeek,
    private readonly read: () => Promise<readonly RoundEntryObject[]>,
  ) {
    this.closesAt = closesAt(week);
  }

  get entries(): Promise<readonly RoundEntryObject[]> {
    this.found ??= this.read();
    return this.found;
  }

  get actions(): Promise<readonly ActionObject[]> {
    return this.entries.then((entries) => entries.map(({ action }) => action));
  }
}
