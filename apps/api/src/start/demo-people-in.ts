import type { INestApplicationContext } from '@nestjs/common';
import { DemoAccountQueries, type DemoAccountObject } from '@opvolging/api-identity';
import { demoContext } from '../demo/demo-context';
import type { KernelParts } from '../kernel/kernel.module';

/** Who of the demo can sign in here, as the data say it; nobody in another programme. */
export async function demoPeopleIn(
  app: INestApplicationContext,
  parts: KernelParts,
): Promise<readonly DemoAccountObject[]> {
  const ctx = await demoContext(parts, null, parts.clock.now());
  const people = await app.get(DemoAccountQueries, { strict: false }).all(ctx);
  await ctx.release();
  return people;
}
