import { organisationOf } from '../progress/action-in-progress';
import { done } from './send-mutation';
import type { Crew, Stage } from './stage';

/** An action as far as a next command must name it. */
export interface PreparedAction {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly milestones: readonly {
    readonly id: string;
    readonly moves: readonly { id: string }[];
  }[];
  readonly links: readonly { readonly id: string }[];
  /** Another plan, for a command that brings one. */
  readonly plan?: object;
}

type Prepare = (stage: Stage, crew: Crew) => Promise<PreparedAction>;

export function seen({ id, version }: Pick<PreparedAction, 'id' | 'version'>) {
  return { actionId: id, expectedVersion: version };
}

/** Two milestones: a day, and something that waits for an event. */
export async function planOf(stage: Stage, crew: Crew) {
  return {
    title: 'Een landelijke werkwijze maken',
    intendedResult: 'Elke regio werkt met dezelfde werkwijze.',
    kind: 'EXECUTION',
    problemCodes: ['P-20'],
    organisationId: await organisationOf(stage.api, 'politie'),
    ownerId: crew.owner.personId,
    monitorId: crew.monitor.personId,
    reporterIds: crew.reporter ? [crew.reporter.personId] : [],
    startDate: '2026-11-02',
    milestones: [
      { title: 'Werkwijze vastgesteld', date: '2027-06-30' },
      { title: 'Wet in werking', date: '2027-09-30', waitsFor: 'De wet' },
    ],
  };
}

export const proposed: Prepare = async (stage, crew) =>
  (await done(crew.proposer, 'proposeAction', await planOf(stage, crew))).action;

export const offered: Prepare = async (stage, crew) =>
  (await done(crew.proposer, 'offerAction', seen(await proposed(stage, crew)))).action;

export const confirmed: Prepare = async (stage, crew) => {
  const answer = { ...seen(await offered(stage, crew)), agree: true };
  await done(crew.owner, 'answerAssignment', { ...answer, as: 'OWNER' });
  return (await done(crew.monitor, 'answerAssignment', { ...answer, as: 'MONITOR' })).action;
};

export const running: Prepare = async (stage, crew) =>
  (await done(crew.owner, 'startAction', seen(await confirmed(stage, crew)))).action;

export const paused: Prepare = async (stage, crew) => {
  const pause = { reasonCode: 'NO_CAPACITY_OR_MONEY', until: '2027-01-15' };
  const action = await running(stage, crew);
  return (await done(crew.owner, 'pauseAction', { ...seen(action), ...pause })).action;
};

/** Both milestones met, so that completion can be asked for. */
export const finished: Prepare = async (stage, crew) => {
  let action = await running(stage, crew);
  for (const { id } of action.milestones) {
    const met = { ...seen(action), milestoneId: id, on: '2026-11-24', evidence: 'Het verslag.' };
    ({ action } = await done(crew.owner, 'meetMilestone', met));
  }
  return action;
};

export const completionRequested: Prepare = async (stage, crew) => {
  const asked = { ...seen(await finished(stage, crew)), evidence: 'Het eindverslag.' };
  return (await done(crew.owner, 'requestCompletion', asked)).action;
};

/** Moved three times, so that the last move waits to be discussed. */
export const movedThrice: Prepare = async (stage, crew) => {
  let action = await running(stage, crew);
  const milestoneId = action.milestones[0]?.id;
  const dates = ['2027-06-30', '2027-07-31', '2027-08-31', '2027-09-30'];
  for (const [index, from] of dates.slice(0, -1).entries()) {
    const move = { actionId: action.id, milestoneId, from, to: dates[index + 1] };
    ({ action } = await done(crew.owner, 'moveMilestone', { ...move, reasonCode: 'MORE_WORK' }));
  }
  return action;
};

export const handoverProposed: Prepare = async (stage, crew) => {
  const to = { as: 'OWNER', toPersonId: crew.receiver.personId };
  const action = await running(stage, crew);
  return (await done(crew.owner, 'proposeHandover', { ...seen(action), ...to })).action;
};

export const linked: Prepare = async (stage, crew) => {
  const link = { title: 'Het plan', url: 'https://example.org/plan' };
  const action = await running(stage, crew);
  return (await done(crew.office, 'addLink', { ...seen(action), ...link })).action;
};
