import { RequestError, type RequestContext } from '@opvolging/api-kernel';
import { dayOf, parseDay, type Day, type Instant } from '@opvolging/domain';
import type { ListSource } from './list-source';

/** The end of the order in which changes stand: a row that holds until here holds now. */
export const END_OF_ORDER = Number.MAX_SAFE_INTEGER;

/** A moment to read from: how the data stood, and the day on which late and out of date are judged. */
export interface Moment {
  /** The last place in the order of changes that counts; null for now. */
  readonly seq: number | null;
  readonly at: Instant;
  readonly today: Day;
}

/** RFC 3339 with seconds and a zone, on a day that exists; anything else is no moment. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

export function nowOf(ctx: RequestContext): Moment {
  return { seq: null, at: ctx.now, today: ctx.today };
}

/** The moment that was asked for; the present when none was, or when it still has to come. */
export function momentOf(ctx: RequestContext, asOf?: string | null): Promise<Moment> {
  return ctx.once(`moment:${asOf ?? ''}`, async () => {
    const at = asOf ? instantFrom(asOf) : ctx.now;
    return at >= ctx.now ? nowOf(ctx) : { seq: await lastPlace(ctx, at), at, today: dayOf(at) };
  });
}

/** Names a thing per moment, so that a loader of one moment never answers for another. */
export function atMoment(name: string, { seq, today }: Moment): symbol {
  return Symbol.for(`programme:${name}:${seq ?? 'now'}:${today}`);
}

/** The table with the rows of that moment, its condition and its parameters. */
export function summaryAt(
  table: 'action_summary' | 'problem_summary',
  { seq }: Moment,
): ListSource {
  return seq === null
    ? { table, where: '1 = 1', parameters: [] }
    : {
        table: `${table}_history`,
        where: 's.from_seq <= ? AND s.to_seq > ?',
        parameters: [seq, seq],
      };
}

function instantFrom(text: string): Instant {
  const [, day = ''] = INSTANT.exec(text) ?? [];
  const instant = parseDay(day) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(instant)) {
    throw new RequestError('BAD_USER_INPUT', 400);
  }
  return instant;
}

async function lastPlace(ctx: RequestContext, at: Instant): Promise<number> {
  const [last] = await ctx.query<{ seq: number }>(
    'SELECT seq FROM revision WHERE at_ms <= ? ORDER BY at_ms DESC, seq DESC LIMIT 1',
    [at],
  );
  return last?.seq ?? 0;
}
