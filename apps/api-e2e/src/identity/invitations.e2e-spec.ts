import { ApiClient } from '../harness/api-client';
import { give, GOOD_PASSWORD, personCalled, refusals, tokenOf, viewerOf } from './account-commands';
import { arrived, invite } from './invited-person';
import { startService, type TestService } from './start-service';

const WEEK = 7 * 86_400_000;
const INVITATION = `query I($token: String!) { invitation(token: $token) {
  name email expiresAt roles organisation { name } } }`;

describe('an invitation', () => {
  let api: TestService;
  let office: ApiClient;

  const accept = (token: string, password = GOOD_PASSWORD) =>
    refusals(api.anonymous(), 'acceptInvitation', { token, password });
  const shown = async (token: string) =>
    (await api.anonymous().run(INVITATION, { token })).invitation;

  beforeAll(async () => {
    const many = 1_000_000;
    api = await startService({
      limits: { ANONYMOUS_PER_MINUTE: many, MUTATIONS_PER_MINUTE: many, QUERIES_PER_MINUTE: many },
    });
    office = await api.as('bureau');
  });
  afterAll(() => api.stop());

  it('tells who holds the link for whom it is', async () => {
    const { link, token, email } = await invite(api, ['MEMBER', 'BOARD']);

    expect(link).toMatch(/^http:\/\/[^/]+\/uitnodiging\/[\w-]{43}$/);
    expect(await shown(token)).toEqual({
      name: expect.stringMatching(/^Beleidsmedewerker/),
      email,
      expiresAt: '2026-12-01T13:00:00.000Z',
      roles: ['BOARD', 'MEMBER'],
      organisation: { name: 'Programmabureau' },
    });
  });

  it('opens the account and signs in', async () => {
    const { client, email } = await arrived(api);

    expect(await viewerOf(client)).toMatchObject({
      person: { email, accountState: 'ACTIVE' },
      roles: ['MEMBER'],
    });
    const later = await ApiClient.withPassword(api.address, email, GOOD_PASSWORD);
    expect(await viewerOf(later)).not.toBeNull();
  });

  it('does not sign in before it was accepted', async () => {
    const { email } = await invite(api);

    expect(await refusals(api.anonymous(), 'signIn', { email, password: GOOD_PASSWORD })).toEqual([
      'INVALID_CREDENTIALS',
    ]);
  });

  it('works once, also for ten who come at the same time', async () => {
    const { token } = await invite(api);
    const answers = await Promise.all(Array.from({ length: 10 }, () => accept(token)));

    expect(answers.filter((refused) => refused.length === 0)).toHaveLength(1);
    expect(new Set(answers.flat())).toEqual(new Set(['INVITATION_USED']));
    expect(await shown(token)).toBeNull();
  });

  it('runs out after seven days', async () => {
    const { token } = await invite(api);
    api.clock.advance(WEEK);
    const refused = await accept(token);
    const after = await shown(token);
    api.clock.advance(-1);
    const just = await accept(token);
    api.clock.advance(1 - WEEK);

    expect([refused, after, just]).toEqual([['INVITATION_EXPIRED'], null, []]);
  });

  it('is renewed by the office, and then only the new link works', async () => {
    const { token, personId } = await invite(api);
    const renewal = { personId, expectedVersion: 1 };
    const { link, userErrors } = await give(office, 'renewInvitation', renewal);

    expect(userErrors).toEqual([]);
    expect(await refusals(office, 'renewInvitation', renewal)).toEqual(['CONFLICT']);
    expect(await accept(token)).toEqual(['INVITATION_WITHDRAWN']);
    expect(await accept(tokenOf(link))).toEqual([]);
  });

  it('is renewed for who forgot the password too: old sessions end when the link is used', async () => {
    const { client, personId } = await arrived(api);
    const { version } = (await viewerOf(client)).person;
    const { link } = await give(office, 'renewInvitation', { personId, expectedVersion: version });
    const before = await viewerOf(client);
    const refused = await accept(tokenOf(link), `${GOOD_PASSWORD} en thee`);

    expect(before).not.toBeNull();
    expect(refused).toEqual([]);
    expect(await viewerOf(client)).toBeNull();
  });

  it('is unknown with any other secret', async () => {
    for (const token of ['niets', '', "' OR 1=1 --", 'a'.repeat(9000)]) {
      expect(await accept(token)).toEqual(['NOT_FOUND']);
      expect(await shown(token)).toBeNull();
    }
    expect(await accept('\u0000')).toEqual(['NOT_FOUND']);
  });

  it('is one, with one link, for ten sends of one key', async () => {
    const input = {
      idempotencyKey: 'uitnodiging-een',
      email: 'Een@Gemeente.example',
      name: 'Adviseur een',
      organisationId: (await viewerOrganisation(office)).id,
      roles: ['MEMBER'],
    };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => give(office, 'invitePerson', input)),
    );

    expect(new Set(answers.map(({ person }) => person.id)).size).toBe(1);
    expect(answers.filter(({ link }) => link !== null)).toHaveLength(1);
  });

  it('names everything that is wrong at once', async () => {
    const input = { email: 'geen adres', name: ' ', organisationId: 'nergens', roles: [] };
    const { person, link, userErrors } = await give(office, 'invitePerson', input);

    expect({ person, link }).toEqual({ person: null, link: null });
    expect(userErrors.map(({ field }: { field: string[] }) => field.at(-1)).sort()).toEqual(
      expect.arrayContaining(['email', 'name', 'roles']),
    );
  });

  it('is not given twice to one address, and to nobody of an unknown organisation', async () => {
    const { email } = await invite(api);
    const input = { email, name: 'Nog een', organisationId: 'nergens', roles: ['MEMBER'] };

    expect(await refusals(office, 'invitePerson', input)).toEqual([
      'DUPLICATE',
      'UNKNOWN_REFERENCE',
    ]);
  });

  it('is withdrawn when the account closes, and given anew to who comes back', async () => {
    const { token, personId, email } = await invite(api);
    await give(office, 'closeAccount', { personId, expectedVersion: 1 });
    const closed = await accept(token);
    const organisationId = (await viewerOrganisation(office)).id;
    const input = { email, name: 'Adviseur terug', organisationId, roles: ['MINISTRY'] };
    const { person } = await give(office, 'invitePerson', input);

    expect(closed).toEqual(['INVITATION_WITHDRAWN']);
    expect(person).toMatchObject({ id: personId, accountState: 'INVITED', roles: ['MINISTRY'] });
  });

  it('leaves neither its secret nor a password in any table', async () => {
    const { token, personId } = await arrived(api);
    const tables = ['invitation', 'session', 'idempotency', 'audit_event', 'revision', 'outbox'];
    const kept = await Promise.all(tables.map((table) => api.rows(`SELECT * FROM ${table}`)));
    const [{ hash } = { hash: '' }] = await api.rows<{ hash: string }>(
      'SELECT password_hash AS hash FROM person WHERE id = ?',
      [personId],
    );

    expect(hash).toMatch(/^\$argon2id\$/);
    for (const secret of [token, GOOD_PASSWORD, '$argon2']) {
      expect(JSON.stringify(kept)).not.toContain(secret);
    }
  });

  it('stands in the history of the person with what was done', async () => {
    const { personId, email } = await arrived(api);
    const { version } = await personCalled(office, 'adviseur terug');
    const history = await api.rows<{ command: string }>(
      'SELECT command FROM revision WHERE entity_id = ? ORDER BY seq',
      [personId],
    );

    expect(history.map(({ command }) => command)).toEqual(['invitePerson', 'acceptInvitation']);
    expect([email.includes('@'), version]).toEqual([true, 3]);
  });
});

async function viewerOrganisation(client: ApiClient): Promise<{ id: string }> {
  return (await client.run('{ viewer { person { organisation { id } } } }')).viewer.person
    .organisation;
}
