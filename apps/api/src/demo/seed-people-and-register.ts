import type { INestApplicationContext } from '@nestjs/common';
import { dayOf, type Instant } from '@opvolging/domain';
import type { KernelParts } from '../kernel/kernel.module';
import type { Cast } from './cast';
import { demoContext } from './demo-context';
import { seedDemoPeople } from './seed-demo-people';
import { seedRegister } from './seed-register';

export interface Beginning {
  readonly people: Instant;
  readonly register: Instant;
}

/** Everything before the first action: who is there, and which problems are known since the day they were taken in. */
export async function seedPeopleAndRegister(
  app: INestApplicationContext,
  parts: KernelParts,
  beginning: Beginning,
): Promise<Cast> {
  const cast = await seedDemoPeople(app, parts, beginning.people);
  const office = await demoContext(parts, cast.viewer('bureau'), beginning.register);
  await seedRegister(app, office, dayOf(beginning.register));
  return cast;
}
