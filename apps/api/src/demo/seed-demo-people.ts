import type { INestApplicationContext } from '@nestjs/common';
import { PasswordHasher, seedPeople, type SeededPeople } from '@opvolging/api-identity';
import { UnitOfWork } from '@opvolging/api-kernel';
import { accepted, type Instant } from '@opvolging/domain';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@opvolging/testing';
import type { KernelParts } from '../kernel/kernel.module';
import { Cast } from './cast';
import { demoContext } from './demo-context';

class SeedPeopleCommand {}

/** The people of the demo and their organisations; one hash serves all, since all have the same public password. */
export async function seedDemoPeople(
  app: INestApplicationContext,
  parts: KernelParts,
  now: Instant,
): Promise<Cast> {
  const passwordHash = await app.get(PasswordHasher, { strict: false }).hash(DEMO_PASSWORD);
  const command = { name: 'seedPeople', inputClass: SeedPeopleCommand, input: {} };
  const seeded: SeededPeople[] = [];
  await app
    .get(UnitOfWork, { strict: false })
    .run(await demoContext(parts, null, now), command, async (tx) => {
      seeded.push(await seedPeople(tx, { people: DEMO_PEOPLE, passwordHash }));
      return accepted({});
    });
  const [people] = seeded;
  if (!people) throw new Error('The people of the demo were refused.');
  return new Cast(people);
}
