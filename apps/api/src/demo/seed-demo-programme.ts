import type { INestApplicationContext } from '@nestjs/common';
import type { KernelParts } from '../kernel/kernel.module';
import { seedTestProgramme } from './seed-test-programme';

/** The demo. */
export async function seedDemoProgramme(
  app: INestApplicationContext,
  parts: KernelParts,
): Promise<void> {
  await seedTestProgramme(app, parts);
}
