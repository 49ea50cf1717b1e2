import type { ApiClient } from '../harness/api-client';
import { actionInProgress } from '../progress/action-in-progress';
import { give, personCalled, refusalOf, refusals, viewerOf } from './account-commands';
import { arrived } from './invited-person';
import { startService, type TestService } from './start-service';

const MANY = 1_000_000;
const WIDE = { ANONYMOUS_PER_MINUTE: MANY, MUTATIONS_PER_MINUTE: MANY, QUERIES_PER_MINUTE: MANY };
const PROPOSE = `mutation M($input: ProposeActionInput!) {
  proposeAction(input: $input) { action { id } } }`;

describe('an account', () => {
  let api: TestService;
  let office: ApiClient;

  beforeAll(async () => {
    api = await startService({ limits: WIDE });
    office = await api.as('bureau');
  });
  afterAll(() => api.stop());

  it('gets and loses roles at once: the open session ends, and the next one has the new rights', async () => {
    const { client, personId, signInAgain } = await arrived(api);
    const input = { personId, expectedVersion: 2, roles: ['MINISTRY', 'BOARD'] };

    expect(await give(office, 'changeRoles', input)).toMatchObject({
      person: { roles: ['BOARD', 'MINISTRY'] },
      userErrors: [],
    });
    expect(await viewerOf(client)).toBeNull();
    const plan = { title: 'x', kind: 'EXECUTION', problemCodes: ['P-01'], milestones: [] };
    const answer = await (await signInAgain()).send(PROPOSE, { input: plan });
    expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('without any role left signs in and finds nothing', async () => {
    const { personId, signInAgain } = await arrived(api);
    await give(office, 'changeRoles', { personId, expectedVersion: 2, roles: [] });
    const client = await signInAgain();
    const { errors } = await client.send('{ actions(first: 1) { totalCount } }');

    expect(await viewerOf(client)).toMatchObject({ roles: [], permissions: [] });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('keeps its roles when they changed in between', async () => {
    const { personId, signInAgain } = await arrived(api);
    const input = { personId, expectedVersion: 2, roles: ['BOARD'] };
    await give(office, 'changeRoles', input);
    const { userErrors } = await give(office, 'changeRoles', { ...input, roles: ['OFFICE'] });

    expect(userErrors).toMatchObject([{ code: 'CONFLICT', conflict: { currentVersion: 3 } }]);
    expect((await viewerOf(await signInAgain())).roles).toEqual(['BOARD']);
  });

  it('closes at once: the very next request is nobody, and nobody signs in again', async () => {
    const { client, personId, email, password } = await arrived(api);
    const input = { personId, expectedVersion: 2, reason: 'Andere functie' };
    expect(await viewerOf(client)).not.toBeNull();

    expect((await give(office, 'closeAccount', input)).person.accountState).toBe('CLOSED');

    const { errors } = await client.send('{ today }');
    expect(errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await refusals(api.anonymous(), 'signIn', { email, password })).toEqual([
      'INVALID_CREDENTIALS',
    ]);
    expect(await refusals(office, 'closeAccount', { ...input, expectedVersion: 3 })).toEqual([
      'ACCOUNT_IS_CLOSED',
    ]);
  });

  it('shows, when it closes, that nobody answers for what the person owned or watched', async () => {
    const owned = await actionInProgress(api, { owner: 'szw', monitor: 'vws' });
    const watched = await actionInProgress(api, { owner: 'politie', monitor: 'szw' });
    const { id, version } = await personCalled(office, 'szw');
    await give(office, 'closeAccount', { personId: id, expectedVersion: version });
    const document = `query A($code: String!) {
      action(code: $code) { owner { id } monitor { id } facts { code } phase } }`;
    const read = async (code: string) => (await office.run(document, { code })).action;

    expect(await read(owned.code)).toMatchObject({
      owner: null,
      phase: 'IN_PROGRESS',
      facts: expect.arrayContaining([{ code: 'NO_OWNER' }]),
    });
    expect(await read(watched.code)).toMatchObject({ monitor: null, phase: 'IN_PROGRESS' });
    const { actions } = await office.run(
      '{ actions(first: 5, filter: { fact: [NO_OWNER] }) { nodes { code } } }',
    );
    expect(actions.nodes).toEqual([{ code: owned.code }]);
  });

  it('of one self is for another to change or close', async () => {
    const { person } = await viewerOf(office);
    const own = { personId: person.id, expectedVersion: person.version };

    expect(await refusals(office, 'changeRoles', { ...own, roles: ['OFFICE', 'BOARD'] })).toEqual([
      'ROLES_ARE_OWN',
    ]);
    expect(await refusals(office, 'closeAccount', own)).toContain('ACCOUNT_IS_OWN');
    expect((await viewerOf(office)).roles).toEqual(['OFFICE']);
  });

  it.each(['closeAccount', 'changeRoles', 'renewInvitation'] as const)(
    'does not exist for %s under an id that nobody has',
    async (command) => {
      const roles = command === 'changeRoles' ? { roles: ['MEMBER'] } : {};
      const input = { personId: 'niemand', expectedVersion: 1, ...roles };

      expect((await give(office, command, input)).userErrors).toMatchObject([
        { code: 'NOT_FOUND', field: ['input', 'personId'] },
      ]);
    },
  );

  it('is managed by the office alone, and each refusal is written down without contents', async () => {
    const { personId, client } = await arrived(api);
    const before = await api.contents('audit_event');
    const eventsBefore = await closingsRefused();
    const input = { personId, expectedVersion: 2, reason: 'MERKTEKEN' };
    for (const key of ['regiegroep', 'politie', 'ministerie']) {
      const refusal = await refusalOf(await api.as(key), 'closeAccount', input);
      expect(refusal?.extensions.code).toBe('FORBIDDEN');
    }

    expect(await viewerOf(client)).not.toBeNull();
    expect({ ...(await api.contents('audit_event')), session: '' }).toEqual({
      ...before,
      session: '',
    });
    const events = (await closingsRefused()).slice(eventsBefore.length);
    expect(events).toHaveLength(3);
    expect(JSON.stringify(events)).not.toContain('MERKTEKEN');
  });

  const closingsRefused = () =>
    api.rows(
      `SELECT * FROM audit_event WHERE command = 'closeAccount' AND result = 'REFUSED' ORDER BY at_ms`,
    );

  it('keeps the language of the person, on every device', async () => {
    await give(await api.signIn('vng'), 'setLanguage', { language: 'EN' });
    const elsewhere = await api.signIn('vng');
    const input = { currentPassword: 'x', newPassword: 'short' };

    expect((await viewerOf(elsewhere)).language).toBe('EN');
    const { userErrors } = await give(elsewhere, 'changePassword', input);
    expect(userErrors[1].message).toMatch(/characters/);
  });
});

describe('the last account of the office', () => {
  let api: TestService;

  beforeEach(async () => {
    api = await startService({ limits: WIDE });
  });
  afterEach(() => api.stop());

  const officeIds = () =>
    api.rows(
      `SELECT p.id FROM person p JOIN person_role r ON r.person_id = p.id
        WHERE r.role = 'OFFICE' AND p.account_state = 'ACTIVE'`,
    );

  it.each([
    ['closing each other', 'closeAccount', {}],
    ['ending the role of each other', 'changeRoles', { roles: ['MEMBER'] }],
  ] as const)('remains when the last two are %s at once', async (_doing, command, given) => {
    const office = await api.as('bureau');
    const { client: other, personId } = await arrived(api, ['OFFICE']);
    await Promise.allSettled([
      give(office, command, { personId, expectedVersion: 2, ...given }),
      give(other, command, { personId: office.personId, expectedVersion: 1, ...given }),
    ]);

    expect(await officeIds()).toHaveLength(1);
  });

  it('is the one that is left, and cannot close itself', async () => {
    const office = await api.as('bureau');
    const { client: other } = await arrived(api, ['OFFICE']);
    const { version } = (await viewerOf(office)).person;
    const closing = { personId: office.personId, expectedVersion: version };

    expect(await refusals(other, 'closeAccount', closing)).toEqual([]);
    expect(await refusals(other, 'closeAccount', await ownOf(other))).toEqual(
      expect.arrayContaining(['ACCOUNT_IS_OWN', 'LAST_ADMINISTRATOR']),
    );
  });

  async function ownOf(client: ApiClient) {
    const { person } = await viewerOf(client);
    return { personId: person.id, expectedVersion: person.version };
  }
});
