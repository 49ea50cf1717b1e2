import type { INestApplicationContext } from '@nestjs/common';
import { UnitOfWork } from '@opvolging/api-kernel';
import { accepted, type Instant } from '@opvolging/domain';
import { instantIn, SMALL_PROGRAMME } from '@opvolging/testing';
import type { KernelParts } from '../kernel/kernel.module';
import { DEMO_BEGINS, DEMO_ENDS } from './demo-commands';
import { demoContext } from './demo-context';
import { seedPeopleAndRegister } from './seed-people-and-register';
import { tellStory } from './tell-story';

class DemoCommand {}

/** The mails of the story were for other days; none of them goes out now. */
const CLOSE_MAILS = 'UPDATE outbox SET sent_ms = created_ms WHERE sent_ms IS NULL';

/** The demo programme: people, register, and the story of its actions up to the week before this one. */
export async function seedDemoProgramme(
  app: INestApplicationContext,
  parts: KernelParts,
): Promise<void> {
  const today = parts.clock.today();
  const people = instantIn(SMALL_PROGRAMME.people, today);
  const register = instantIn(SMALL_PROGRAMME.register, today);
  await mark(app, parts, { name: DEMO_BEGINS, at: people });
  const cast = await seedPeopleAndRegister(app, parts, { people, register });
  await tellStory({ app, cast, today, actions: new Map() }, parts);
  await mark(app, parts, { name: DEMO_ENDS, at: parts.clock.now() });
}

/** Begin and end leave their mark, so that a demo that was cut off is known as such. */
async function mark(
  app: INestApplicationContext,
  parts: KernelParts,
  { name, at }: { readonly name: string; readonly at: Instant },
): Promise<void> {
  const ctx = await demoContext(parts, null, at);
  const command = { name, inputClass: DemoCommand, input: {} };
  await app.get(UnitOfWork, { strict: false }).run(ctx, command, async (tx) => {
    await tx.execute(CLOSE_MAILS);
    return accepted({});
  });
}
