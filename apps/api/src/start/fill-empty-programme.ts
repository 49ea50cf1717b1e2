import type { INestApplicationContext } from '@nestjs/common';
import { FirstOfficeAccount } from '@opvolging/api-identity';
import { demoContext } from '../demo/demo-context';
import { seedDemoProgramme } from '../demo/seed-demo-programme';
import type { KernelParts } from '../kernel/kernel.module';

export interface Filling {
  /** Begin without the demo, also where the demo is set. */
  readonly empty: boolean;
}

/**
 * Gives an empty programme what it begins with: the demo, or a link for the first account of the office. Answers that
 * link, as long as nobody has used one; null when there is none.
 */
export async function fillEmptyProgramme(
  app: INestApplicationContext,
  parts: KernelParts,
  { empty }: Filling,
): Promise<string | null> {
  const ctx = await demoContext(parts, null, parts.clock.now());
  const states = await ctx.query<{ state: string }>(
    'SELECT DISTINCT account_state AS state FROM person',
  );
  await ctx.release();
  if (parts.settings.demo && !empty && states.length === 0) {
    await seedDemoProgramme(app, parts);
    return null;
  }
  if (states.some(({ state }) => state !== 'INVITED')) return null;
  return app.get(FirstOfficeAccount, { strict: false }).createFirstOfficeLink(ctx);
}
