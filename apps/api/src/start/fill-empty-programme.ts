import type { INestApplicationContext } from '@nestjs/common';
import { FirstOfficeAccount } from '@opvolging/api-identity';
import type { RequestContext } from '@opvolging/api-kernel';
import { demoContext } from '../demo/demo-context';
import { DEMO_BEGINS, DEMO_ENDS } from '../demo/demo-commands';
import { seedDemoProgramme } from '../demo/seed-demo-programme';
import type { KernelParts } from '../kernel/kernel.module';

const CUT_OFF = 'The demo was cut off while it was made; empty the data folder and start again.';

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
  const cutOff = parts.settings.demo && (await wasCutOff(ctx));
  await ctx.release();
  if (cutOff) throw new Error(CUT_OFF);
  if (parts.settings.demo && !empty && states.length === 0) {
    await seedDemoProgramme(app, parts);
    return null;
  }
  if (states.some(({ state }) => state !== 'INVITED')) return null;
  return app.get(FirstOfficeAccount, { strict: false }).createFirstOfficeLink(ctx);
}

/** A demo of which only the first part was told, since the service was killed meanwhile, shows what never was. */
async function wasCutOff(ctx: RequestContext): Promise<boolean> {
  const told = await ctx.query<{ command: string }>(
    'SELECT DISTINCT command FROM audit_event WHERE command IN (?, ?)',
    [DEMO_BEGINS, DEMO_ENDS],
  );
  return told.length === 1;
}
