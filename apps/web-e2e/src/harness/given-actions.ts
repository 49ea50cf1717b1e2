import { ApiClient, type ChangedAction } from './api-client';

export interface GivenAction {
  readonly title: string;
  readonly owner: string;
  readonly monitor: string;
  /** Day of its one milestone. */
  readonly milestoneOn?: string;
}

/** A plan that lies with its owner and its monitor for an answer. */
export async function offeredAction(address: string, given: GivenAction): Promise<ChangedAction> {
  const [office, owner, monitor] = await Promise.all(
    ['bureau', given.owner, given.monitor].map((key) => ApiClient.signedIn(address, key)),
  );
  if (!office || !owner || !monitor) throw new Error('Three people are needed.');
  const proposed = await office.change('proposeAction', {
    title: given.title,
    intendedResult: 'Elke regio werkt op dezelfde manier.',
    kind: 'EXECUTION',
    problemCodes: ['P-21'],
    organisationId: owner.organisationId,
    ownerId: owner.personId,
    monitorId: monitor.personId,
    startDate: '2026-11-23',
    milestones: [{ title: 'Werkwijze vastgesteld', date: given.milestoneOn ?? '2027-06-30' }],
  });
  return office.change('offerAction', about(proposed));
}

/** An action to which both agreed and that its owner started: it asks its first report. */
export async function startedAction(address: string, given: GivenAction): Promise<ChangedAction> {
  const offered = await offeredAction(address, given);
  const owner = await ApiClient.signedIn(address, given.owner);
  const monitor = await ApiClient.signedIn(address, given.monitor);
  const answer = { actionId: offered.id, agree: true, expectedVersion: offered.version };
  await owner.change('answerAssignment', { ...answer, as: 'OWNER' });
  const agreed = await monitor.change('answerAssignment', { ...answer, as: 'MONITOR' });
  return owner.change('startAction', about(agreed));
}

function about({ id, version }: ChangedAction) {
  return { actionId: id, expectedVersion: version };
}
