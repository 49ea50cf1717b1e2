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

type Client = Awaited<ReturnType<TestApi['as']>>;

/** An action to which owner and monitor agreed and that the owner started, through the front door. */
export async function actionInProgress(
  api: TestApi,
  given: RunningActionGiven = {},
): Promise<RunningAction> {
  const { owner = 'politie', monitor = 'vws' } = given;
  const office = await api.as('bureau');
  const owning = await api.as(owner);
  const monitoring = await api.as(monitor);
  const proposed = await change(
    office,
    'proposeAction',
    await planOf(api, given, { owner, monitor }),
  );
  const offered = await change(office, 'offerAction', about(proposed));
  const answer = { actionId: offered.id, agree: true, expectedVersion: 1 };
  await change(owning, 'answerAssignment', { ...answer, as: 'OWNER' });
  const agreed = await change(monitoring, 'answerAssignment', { ...answer, as: 'MONITOR' });
  const { id, code, milestones } = await change(owning, 'startAction', about(agreed));
  return { id, code, milestoneId: milestones[0].id };
}

async function planOf(
  api: TestApi,
  { title, reporters = [], milestoneOn }: RunningActionGiven,
  people: { readonly owner: string; readonly monitor: string },
) {
  const idOf = async (key: string) => (await api.as(key)).personId;
  return {
    title: title ?? 'Een landelijke werkwijze maken',
    intendedResult: 'Elke regio werkt met dezelfde werkwijze.',
    kind: 'EXECUTION',
    problemCodes: ['P-20'],
    organisationId: await organisationOf(api, people.owner),
    ownerId: await idOf(people.owner),
    monitorId: await idOf(people.monitor),
    reporterIds: await Promise.all(reporters.map(idOf)),
    startDate: '2026-11-02',
    milestones: [{ title: 'Werkwijze vastgesteld', date: milestoneOn ?? '2027-06-30' }],
  };
}

function about(action: { readonly id: string; readonly version: number }) {
  return { actionId: action.id, expectedVersion: action.version };
}

async function change(client: Client, name: string, input: object) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation M($input: ${type}) { ${name}(input: $input) { ${ACTION} } }`;
  const { action, userErrors } = (await client.run(document, { input }))[name];
  expect(userErrors).toEqual([]);
  return action;
}
