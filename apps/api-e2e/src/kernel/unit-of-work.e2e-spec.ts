import type { RequestContext } from '@opvolging/api-kernel';
import { openKernel, type TestKernel } from '../harness/open-kernel';
import { addOrganisation, renameOrganisation } from './write-organisation';

const TABLES = ['organisation', 'revision', 'audit_event', 'outbox', 'idempotency'];

describe('the unit of work', () => {
  let kernel: TestKernel;

  beforeEach(async () => {
    kernel = await openKernel();
  });

  afterEach(async () => {
    await kernel.close();
  });

  async function count(table: string, where = '1 = 1'): Promise<number> {
    const reader = await kernel.database.beginRead();
    const [row] = await reader.query<{ n: number }>(
      `SELECT count(*) AS n FROM ${table} WHERE ${where}`,
    );
    await reader.end();
    return row?.n ?? -1;
  }

  async function inContext<T>(work: (ctx: RequestContext) => Promise<T>): Promise<T> {
    const ctx = await kernel.context();
    try {
      return await work(ctx);
    } finally {
      await ctx.release();
    }
  }

  const counts = () => Promise.all(TABLES.map((table) => count(table)));

  it('keeps exactly what it acknowledged when every third of 200 parallel commands fails late', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, async (_, index) =>
        addOrganisation(kernel, await kernel.context(), {
          name: `Organisatie ${index}`,
          failLate: index % 3 === 0,
        }),
      ),
    );

    const acknowledged = outcomes.filter(({ ok }) => ok).length;
    expect(acknowledged).toBe(133);
    expect(await count('organisation')).toBe(acknowledged);
    expect(await count('revision')).toBe(acknowledged);
    expect(await count('outbox')).toBe(acknowledged);
    expect(await count('audit_event', `result = 'DONE'`)).toBe(acknowledged);
    expect(await count('audit_event', `result = 'REFUSED'`)).toBe(67);
  });

  it('lets one of 50 changes on one version succeed and tells the others who was first', async () => {
    const made = await addOrganisation(kernel, await kernel.context(), { name: 'Politie' });
    const id = made.ok ? made.value.organisationId : '';

    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        inContext((ctx) => renameOrganisation(kernel, ctx, { id, version: 1, name: `P ${index}` })),
      ),
    );

    const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.userErrors));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(refusals).toHaveLength(49);
    expect(refusals.every(({ code }) => code === 'CONFLICT')).toBe(true);
    expect(refusals[0]?.conflict).toMatchObject({ currentVersion: 2, changedFields: ['name'] });
    expect(await count('revision')).toBe(2);
  });

  it('makes one object of 25 sends with one key and answers each the same', async () => {
    const viewer = (await kernel.context()).viewer;
    const send = async () =>
      addOrganisation(kernel, await kernel.context(viewer), {
        idempotencyKey: 'one-key-for-all',
        name: 'VNG',
      });

    const parallel = await Promise.all(Array.from({ length: 20 }, send));
    const later = [await send(), await send(), await send(), await send(), await send()];

    const ids = new Set(
      [...parallel, ...later].map((outcome) => outcome.ok && outcome.value.organisationId),
    );
    expect(ids.size).toBe(1);
    expect(await count('organisation')).toBe(1);
  });

  it('refuses a key that comes back with other input, and keeps a key that failed', async () => {
    const viewer = (await kernel.context()).viewer;
    const send = async (name: string, failLate = false) =>
      addOrganisation(kernel, await kernel.context(viewer), {
        idempotencyKey: 'key-of-a-form',
        name,
        failLate,
      });

    expect((await send('COA', true)).ok).toBe(false);
    expect((await send('COA')).ok).toBe(true);
    expect(await send('IND')).toMatchObject({
      ok: false,
      userErrors: [{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['input', 'idempotencyKey'] }],
    });
    expect(await count('organisation')).toBe(1);
  });

  it('leaves nothing half done when any of its statements fails', async () => {
    const before = await counts();
    const statements = await statementsOf(() => kernel.context());

    for (let n = 1; n <= statements; n += 1) {
      const ctx = await kernel.context();
      kernel.statements.failAtStatement(n);
      await expect(
        addOrganisation(kernel, ctx, { idempotencyKey: `fault-at-${n}-key`, name: `Fout ${n}` }),
      ).rejects.toThrow('A fault for the test.');
      kernel.statements.reset();
      expect(await counts()).toEqual(before);
    }
    expect(statements).toBeGreaterThan(8);

    const after = await addOrganisation(kernel, await kernel.context(), { name: 'Daarna' });
    expect(after.ok).toBe(true);
  });

  async function statementsOf(context: TestKernel['context']): Promise<number> {
    const other = await openKernel();
    const ctx = await other.context((await context()).viewer);
    other.statements.reset();
    await addOrganisation(other, ctx, { idempotencyKey: 'count-statements', name: 'Telling' });
    const { count: statements } = other.statements;
    await other.close();
    return statements;
  }

  it('reads page, count and edges of one moment while others write', async () => {
    const writing = Promise.all(
      Array.from({ length: 60 }, async (_, index) =>
        addOrganisation(kernel, await kernel.context(), { name: `Nieuw ${index}` }),
      ),
    );
    const differences: number[] = [];
    for (let round = 0; round < 30; round += 1) {
      const ctx = await kernel.context();
      const [first] = await ctx.query<{ n: number }>('SELECT count(*) AS n FROM organisation');
      await new Promise((resolve) => setTimeout(resolve, 5));
      const rows = await ctx.query('SELECT id FROM organisation');
      const [second] = await ctx.query<{ n: number }>(`SELECT count(*) AS n FROM revision`);
      differences.push(rows.length - (first?.n ?? -1), (second?.n ?? -1) - (first?.n ?? -1));
      await ctx.release();
    }
    await writing;

    expect(differences.every((difference) => difference === 0)).toBe(true);
  });

  it('cannot change or remove a revision or an audit event', async () => {
    await addOrganisation(kernel, await kernel.context(), { name: 'IND' });

    for (const sql of [
      `UPDATE revision SET reason = 'anders'`,
      'DELETE FROM revision',
      `UPDATE audit_event SET result = 'REFUSED'`,
      'DELETE FROM audit_event',
    ]) {
      const writer = await kernel.database.beginWrite();
      await expect(writer.execute(sql)).rejects.toThrow('append-only');
      await writer.rollback();
    }
  });

  it('never lets time run backwards in the order of changes', async () => {
    await addOrganisation(kernel, await kernel.context(), { name: 'Eerst' });
    kernel.clock.set('2026-11-20T13:00:00Z');
    await addOrganisation(kernel, await kernel.context(), { name: 'Daarna' });

    const ctx = await kernel.context();
    const rows = await ctx.query<{ at_ms: number }>('SELECT at_ms FROM revision ORDER BY seq');
    await ctx.release();
    expect(rows.map(({ at_ms }) => at_ms)).toEqual([...rows.map(({ at_ms }) => at_ms)].sort());
  });
});
