import { give, refusalOf, refusals, viewerOf } from './account-commands';
import { startService, type TestService } from './start-service';

describe('who is who', () => {
  let api: TestService;

  const people = async (key: string, variables: object = {}) => {
    const document = `query P($text: String, $first: Int!, $after: String) {
      people(text: $text, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id name email roles accountState } } }`;
    const client = await api.as(key);
    return (await client.run(document, { first: 100, ...variables })).people;
  };

  beforeAll(async () => {
    api = await startService();
  });
  afterAll(() => api.stop());

  it('is nobody without sign-in, and that is no error', async () => {
    expect(await viewerOf(api.anonymous())).toBeNull();
  });

  it('tells a person the own name, organisation, roles and what screens may offer', async () => {
    expect(await viewerOf(await api.as('politie'))).toMatchObject({
      person: { email: 'politie@demo.example', accountState: 'ACTIVE' },
      roles: ['MEMBER'],
      permissions: ['ACTION_PROPOSE', 'REPORT_PROGRESS'],
      language: null,
    });
  });

  it('names the accounts of the demo at the door, and no passwords', async () => {
    const { demoAccounts } = await api.anonymous().run('{ demoAccounts { name email roles } }');

    expect(demoAccounts).toHaveLength(7);
    expect(JSON.stringify(demoAccounts)).not.toContain('opvolging-demo');
  });

  it.each(['regiegroep', 'politie', 'ministerie'])(
    'shows %s everybody, and no e-mail address but the own',
    async (key) => {
      const { totalCount, nodes } = await people(key);
      const addresses = nodes.flatMap(({ email }: { email: string | null }) => email ?? []);

      expect(totalCount).toBe(7);
      expect(addresses).toEqual([`${key}@demo.example`]);
    },
  );

  it('shows the office all addresses', async () => {
    const { nodes } = await people('bureau');

    expect(nodes.every(({ email }: { email: string | null }) => email !== null)).toBe(true);
  });

  it.each([
    ['the name of the organisation', 'ministerie szw', 1],
    ['accents and case aside', 'POLITIÉ', 1],
    ['a sign that SQL knows, as itself', '%', 0],
    ['an e-mail address, which nobody can be found by', 'politie@demo.example', 0],
    ['a fragment of SQL, as itself', "x' OR 1=1 --", 0],
  ])('finds people by %s', async (_by, text, found) => {
    expect((await people('politie', { text })).totalCount).toBe(found);
  });

  it('finds nobody by a NUL, and says that it cannot be read', async () => {
    const document = 'query P($text: String) { people(first: 1, text: $text) { totalCount } }';
    const { errors } = await (await api.as('politie')).send(document, { text: 'a\u0000b' });

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('pages without losing or repeating anybody', async () => {
    const first = await people('vws', { first: 3 });
    const rest = await people('vws', { first: 10, after: first.pageInfo.endCursor });
    const ids = [...first.nodes, ...rest.nodes].map(({ id }: { id: string }) => id);

    expect(new Set(ids).size).toBe(7);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('takes no cursor of another person or another search', async () => {
    const document =
      'query P($after: String, $text: String) { people(first: 2, after: $after, text: $text) { totalCount } }';
    const { pageInfo } = await people('vws', { first: 3 });
    const after = pageInfo.endCursor;
    const other = await (await api.as('szw')).send(document, { after });
    const search = await (await api.as('vws')).send(document, { after, text: 'ministerie' });

    expect([other.errors[0]?.extensions.code, search.errors[0]?.extensions.code]).toEqual([
      'INVALID_CURSOR',
      'INVALID_CURSOR',
    ]);
  });

  it('lets the office add an organisation once, whatever its accents', async () => {
    const office = await api.as('bureau');
    const first = await give(office, 'addOrganisation', { name: 'Gemeente Été' });

    expect(first).toMatchObject({ organisation: { name: 'Gemeente Été' }, userErrors: [] });
    expect(await refusals(office, 'addOrganisation', { name: 'gemeente ete' })).toEqual([
      'DUPLICATE',
    ]);
    const { organisations } = await office.run(
      '{ organisations(first: 5, text: "ÉTÉ") { totalCount } }',
    );
    expect(organisations.totalCount).toBe(1);
  });

  it('lets nobody else manage people or organisations', async () => {
    for (const key of ['regiegroep', 'politie', 'ministerie']) {
      const client = await api.as(key);
      const refusal = await refusalOf(client, 'addOrganisation', { name: 'Erbij' });
      expect(refusal?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
