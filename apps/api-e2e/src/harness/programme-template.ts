import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { migrate, seedDemoProgramme, seedTestProgramme } from '@opvolging/api-app';
import { DEMO_PEOPLE } from '@opvolging/testing';
import { ApiClient, type SignedIn } from './api-client';
import { runService, wideSettings } from './run-service';
import { StillClock } from './still-clock';
import { createTestDatabase, sharedFile, type TestDatabase } from './test-database';

export interface ProgrammeStart {
  readonly now: string;
  /** The demo programme with its actions, instead of people and register alone. */
  readonly demo: boolean;
  /** With everybody of the demo signed in, instead of no session yet. */
  readonly sessions: boolean;
}

/** A programme as it was filled once in a run. */
export interface ProgrammeTemplate {
  readonly name: string;
  /** When they signed in; a clock that stands there keeps their sessions alive. */
  readonly elapsed: number;
  readonly signedIn: Readonly<Record<string, SignedIn>>;
}

/** Filled by whichever spec file needs it first; two that do so at the same time each keep their own. */
export async function programmeTemplate(start: ProgrammeStart): Promise<ProgrammeTemplate> {
  const note = sharedFile(`${nameOf(start)}.json`);
  if (!existsSync(note)) {
    const made = await fill(start);
    const writing = `${note}-${made.name}`;
    writeFileSync(writing, JSON.stringify(made));
    renameSync(writing, note);
  }
  return JSON.parse(readFileSync(note, 'utf8')) as ProgrammeTemplate;
}

function nameOf({ now, demo, sessions }: ProgrammeStart): string {
  return [demo ? 'demo' : 'people', sessions ? 'signed-in' : 'away', Date.parse(now)].join('-');
}

async function fill(start: ProgrammeStart): Promise<ProgrammeTemplate> {
  const database = await createTestDatabase();
  const template = await filledIn(database, start);
  await database.keepAs(template.name);
  await database.drop();
  return template;
}

async function filledIn(
  database: TestDatabase,
  { now, demo, sessions }: ProgrammeStart,
): Promise<ProgrammeTemplate> {
  const settings = wideSettings(database);
  await migrate(settings);
  const clock = new StillClock(Date.parse(now));
  const service = await runService(settings, clock);
  await (demo ? seedDemoProgramme : seedTestProgramme)(service.app, service.parts);
  const signedIn = sessions ? await signInAll(await service.listen()) : {};
  await service.close();
  const name = `template_${randomUUID().replaceAll('-', '')}`;
  return { name, elapsed: clock.elapsed(), signedIn };
}

async function signInAll(address: string): Promise<Readonly<Record<string, SignedIn>>> {
  const signedIn: Record<string, SignedIn> = {};
  for (const { key } of DEMO_PEOPLE) {
    signedIn[key] = (await ApiClient.signedIn(address, key)).session();
  }
  return signedIn;
}
