import { seedDemoPeople } from '@opvolging/api-app';
import { PasswordHasher, seedPeople, type PersonToSeed } from '@opvolging/api-identity';
import type { Day, Viewer } from '@opvolging/domain';
import { DEMO_PASSWORD } from '@opvolging/testing';
import type { Stage } from './stage';
import { momentOn } from './timetable';

/** Owners and monitors: the four members of the demo first, so that its people have actions too. */
const DEMO_MEMBERS = ['politie', 'szw', 'vws', 'vng'];
const CROWD = 50;
const ORGANISATIONS = 12;

/** Who takes part in a generated programme. */
export interface Crowd {
  readonly office: Viewer;
  readonly members: readonly Viewer[];
}

/** The people of the demo and so many others, all with the password of the demo. */
export async function seedCrowd(stage: Stage, on: Day): Promise<Crowd> {
  const cast = await seedDemoPeople(stage.app, stage.parts, momentOn(on, 0));
  const others = Array.from({ length: CROWD - DEMO_MEMBERS.length }, (_none, index) =>
    personOf(index),
  );
  const passwordHash = await stage.service(PasswordHasher).hash(DEMO_PASSWORD);
  const members = DEMO_MEMBERS.map((key) => cast.viewer(key));
  await stage.unit({ by: null, at: momentOn(on, 1) }, 'seedPeople', async (tx) => {
    const { personIds, organisationIds } = await seedPeople(tx, { people: others, passwordHash });
    for (const { email, organisation, roles } of others) {
      const organisationId = organisationIds.get(organisation) ?? null;
      members.push({ personId: personIds.get(email) ?? '', organisationId, roles });
    }
  });
  return { office: cast.viewer('bureau'), members };
}

function personOf(index: number): PersonToSeed {
  const number = String(index + 1).padStart(2, '0');
  return {
    name: `Actieverantwoordelijke ${number}`,
    email: `deelnemer-${number}@demo.example`,
    organisation: `Deelnemende organisatie ${(index % ORGANISATIONS) + 1}`,
    roles: ['MEMBER'],
  };
}
