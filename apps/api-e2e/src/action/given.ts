import { done } from './commands';
import type { Scene } from './scene';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/** What a command about an action names: the action, in the version that the person saw. */
export function seen({ id, version }: Seen) {
  return { actionId: id, expectedVersion: version };
}

/** A plan in which nothing is missing. */
export function planFor(scene: Scene, different: object = {}) {
  return {
    title: 'Toezicht op uitzendbureaus',
    intendedResult: 'Elke regio controleert op dezelfde manier.',
    kind: 'EXECUTION',
    problemCodes: ['P-20'],
    organisationId: scene.organisationId,
    partnerIds: [scene.partnerId],
    ownerId: scene.owner.personId,
    monitorId: scene.monitor.personId,
    reporterIds: [scene.reporter.personId],
    startDate: '2026-12-01',
    milestones: [
      { title: 'Werkwijze vastgesteld', date: '2027-01-31' },
      { title: 'Werkwijze ingevoerd', date: '2027-06-30', precision: 'MONTH' },
    ],
    ...different,
  };
}

/** What a plan may still lack before it is offered, left out. */
export const UNFILLED = {
  intendedResult: null,
  organisationId: null,
  ownerId: null,
  monitorId: null,
  reporterIds: [],
  startDate: null,
};

export function proposed(scene: Scene, different: object = {}) {
  return done(scene.other, 'proposeAction', planFor(scene, different));
}

export async function offered(scene: Scene, different: object = {}) {
  return done(scene.other, 'offerAction', seen(await proposed(scene, different)));
}

export async function confirmed(scene: Scene, different: object = {}) {
  return agreedByBoth(scene, await offered(scene, different));
}

/** An action that was offered, after owner and monitor said yes. */
export async function agreedByBoth(scene: Scene, action: Seen) {
  const answer = { ...seen(action), agree: true };
  await done(scene.owner, 'answerAssignment', { ...answer, as: 'OWNER' });
  return done(scene.monitor, 'answerAssignment', { ...answer, as: 'MONITOR' });
}

export async function inProgress(scene: Scene, different: object = {}) {
  return done(scene.owner, 'startAction', seen(await confirmed(scene, different)));
}

/** In progress, with every milestone met and completion asked for by the owner. */
export async function awaitingCompletion(scene: Scene) {
  const started = await inProgress(scene, {
    milestones: [{ title: 'Werkwijze vastgesteld', date: '2027-01-31' }],
  });
  const met = await done(scene.owner, 'meetMilestone', {
    ...seen(started),
    milestoneId: started.milestones[0].id,
    on: '2026-11-24',
    evidence: 'Het besluit van 24 november.',
  });
  return done(scene.owner, 'requestCompletion', { ...seen(met), evidence: 'Eindverslag.' });
}
