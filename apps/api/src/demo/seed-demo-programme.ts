import type { INestApplicationContext } from '@nestjs/common';
import { UnitOfWork } from '@opvolging/api-kernel';
import { accepted } from '@opvolging/domain';
import { instantIn, SMALL_PROGRAMME } from '@opvolging/testing';
import type { KernelParts } from '../kernel/kernel.module';
import { demoContext } from './demo-context';
import { seedPeopleAndRegister } from './seed-people-and-register';
import { tellStory } from './tell-story';

class CloseMailsCommand {}

/** The demo programme: people, register, and the story of its actions up to the week before this one. */
export async function seedDemoProgramme(
  app: INestApplicationContext,
  parts: KernelParts,
): Promise<void> {
  const today = parts.clock.today();
  const { people, register } = SMALL_PROGRAMME;
  const cast = await seedPeopleAndRegister(app, parts, {
    people: instantIn(people, today),
    register: instantIn(register, today),
  });
  await tellStory({ app, cast, today, actions: new Map() }, parts);
  await closeMails(app, parts);
}

/** The mails of the story were for other days; none of them goes out now. */
async function closeMails(app: INestApplicationContext, parts: KernelParts): Promise<void> {
  const command = { name: 'closeDemoMails', inputClass: CloseMailsCommand, input: {} };
  const ctx = await demoContext(parts, null, parts.clock.now());
  await app.get(UnitOfWork, { strict: false }).run(ctx, command, async (tx) => {
    await tx.execute('UPDATE outbox SET sent_ms = created_ms WHERE sent_ms IS NULL');
    return accepted({});
  });
}
