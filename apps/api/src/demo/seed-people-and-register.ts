import type { INestApplicationContext } from '@nestjs/common';
import { addDays, type Instant } from '@opvolging/domain';
import type { KernelParts } from '../kernel/kernel.module';
import type { Cast } from './cast';
import { demoContext } from './demo-context';
import { seedDemoPeople } from './seed-demo-people';
import { seedRegister } from './seed-register';

/** The register counts as taken in so many days ago, whenever its rows were written. */
const REGISTER_DAYS = 60;

export interface Beginning {
  readonly people: Instant;
  readonly register: Instant;
}

/** Everything before the first action: who is there, and which problems are known. */
export async function seedPeopleAndRegister(
  app: INestApplicationContext,
  parts: KernelParts,
  beginning: Beginning,
): Promise<Cast> {
  const cast = await seedDemoPeople(app, parts, beginning.people);
  const office = await demoContext(parts, cast.viewer('bureau'), beginning.register);
  await seedRegister(app, office, addDays(parts.clock.today(), -REGISTER_DAYS));
  return cast;
}
