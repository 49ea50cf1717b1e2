import { give, GOOD_PASSWORD, refusals, tokenOf, viewerOf } from './account-commands';
import { startService, type TestService } from './start-service';

describe('the first account of the office in an empty programme', () => {
  let api: TestService;

  beforeAll(async () => {
    api = await startService({ empty: true, publicUrl: 'https://opvolging.example' });
  });
  afterAll(() => api.stop());

  it('comes by a link that each start makes anew until somebody has come in', async () => {
    const lost = tokenOf((await api.firstOfficeLink()) ?? '');
    const link = (await api.firstOfficeLink()) ?? '';
    const guest = api.anonymous();

    expect(link).toMatch(/^https:\/\/opvolging\.example\/uitnodiging\/[\w-]{43}$/);
    const accept = (token: string) =>
      refusals(guest, 'acceptInvitation', { token, password: GOOD_PASSWORD });
    expect(await accept(lost)).toEqual(['INVITATION_WITHDRAWN']);
    expect(await accept(tokenOf(link))).toEqual([]);
    expect(await viewerOf(guest)).toMatchObject({
      person: { name: 'Programmabureau', accountState: 'ACTIVE' },
      roles: ['OFFICE'],
    });
    expect(await api.firstOfficeLink()).toBeNull();
  });

  it('finds no demo: no accounts, no default password', async () => {
    const guest = api.anonymous();
    const input = { email: 'bureau@demo.example', password: 'opvolging-demo-2026' };

    expect((await guest.run('{ demoAccounts { name } }')).demoAccounts).toEqual([]);
    expect((await give(guest, 'signIn', input)).userErrors).toMatchObject([
      { code: 'INVALID_CREDENTIALS' },
    ]);
  });
});
