import type { INestApplicationContext } from '@nestjs/common';
import type { KernelParts } from '../kernel/kernel.module';
import { seedPeopleAndRegister } from './seed-people-and-register';

const DAY_MS = 86_400_000;

/** What tests begin with: the people of the demo since 90 days, the register since 60, and no action. */
export async function seedTestProgramme(
  app: INestApplicationContext,
  parts: KernelParts,
): Promise<void> {
  const now = parts.clock.now();
  await seedPeopleAndRegister(app, parts, {
    people: now - 90 * DAY_MS,
    register: now - 60 * DAY_MS,
  });
}
