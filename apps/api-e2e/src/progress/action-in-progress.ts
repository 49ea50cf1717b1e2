import type { TestApi } from '../harness/start-api';

export interface RunningAction {
  readonly id: string;
  readonly code: string;
  readonly milestoneId: string;
}

export interface RunningActionGiven {
  readonly title?: string;
  readonly owner?: string;
  readonly monitor?: string;
  readonly reporters?: readonly string[];
  /** The date of its one milestone. */
  readonly milestoneOn?: string;
}

const ACTION =
  'action { id code version milestones { id } } userErrors { code rule field message }';

/** The organisation of a demo person, by id. */
export async function organisationOf(api: TestApi, key: string): Promise<string> {
  const { viewer } = await (await api.as(key)).run('{ viewer { person { organisation { id } } } }');
  return viewer.person.organisation.id;
}

/** An action to which owner and monitor agreed and that the owner started, through the front door. */
export async function actionInProgress(
  api: TestApi,
  given: RunningActionGiven = {},
): Promise<RunningAction> {
  const { owner = 'politie', monitor = 'vws', reporters = [], milestoneOn = '2027-06-30' } = given;
  const people = await Promise.all([...reporters].map((key) => api.as(key)));
  const [office, owning, monitoring] = await Promise.all(
    ['bureau', owner, monitor].map((key) => api.as(key)),
  );
  const change = async (client: typeof office, name: string, input: object) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    const data = await client!.run(
      `mutation M($input: ${type}) { ${name}(input: $input) { ${ACTION} } }`,
      { input },
    );
    expect(data[name].userErrors).toEqual([]);
    return data[name].action;
  };
  const proposed = await change(office, 'proposeAction', {
    title: given.title ?? 'Een landelijke werkwijze maken',
    intendedResult: 'Elke regio werkt met dezelfde werkwijze.',
    kind: 'EXECUTION',
    problemCodes: ['P-20'],
    organisationId: await organisationOf(api, owner),
    ownerId: owning?.personId,
    monitorId: monitoring?.personId,
    reporterIds: people.map(({ personId }) => personId),
    startDate: '2026-11-02',
    milestones: [{ title: 'Werkwijze vastgesteld', date: milestoneOn }],
  });
  const about = (action: { id: string; version: number }) => ({
    actionId: action.id,
    expectedVersion: action.version,
  });
  const offered = await change(office, 'offerAction', about(proposed));
  const answer = { actionId: offered.id, agree: true, expectedVersion: 1 };
  await change(owning, 'answerAssignment', { ...answer, as: 'OWNER' });
  const agreed = await change(monitoring, 'answerAssignment', { ...answer, as: 'MONITOR' });
  const started = await change(owning, 'startAction', about(agreed));
  return { id: started.id, code: started.code, milestoneId: started.milestones[0].id };
}
