import { ApiClient } from '../harness/api-client';
import { give, GOOD_PASSWORD, refusalOf, refusals, viewerOf } from './account-commands';
import { arrived, invite } from './invited-person';
import { startService, type TestService } from './start-service';

const OTHER_PASSWORD = `${GOOD_PASSWORD} en thee`;

describe('a password', () => {
  let api: TestService;

  beforeAll(async () => {
    const many = 1_000_000;
    api = await startService({ limits: { ANONYMOUS_PER_MINUTE: many } });
  });
  afterAll(() => api.stop());

  it.each([
    ['14 characters', 'abdfhjlnprtvxz', ['TOO_SHORT']],
    ['129 characters', 'ab'.repeat(63) + 'xyz', ['TOO_LONG']],
    ['what is guessed first', 'wachtwoord12345', ['PASSWORD_IS_COMMON']],
    ['one piece over and over', 'koffiekoffiekoffie', ['PASSWORD_IS_COMMON']],
    ['the password of the demo', 'opvolging-demo-2026', ['PASSWORD_IS_COMMON']],
  ])('is refused when it is %s', async (_what, password, rules) => {
    const { token } = await invite(api);

    expect(await refusals(api.anonymous(), 'acceptInvitation', { token, password })).toEqual(rules);
  });

  it('is refused when it is the own e-mail address', async () => {
    const { token, email } = await invite(api);

    expect(
      await refusals(api.anonymous(), 'acceptInvitation', { token, password: email.toUpperCase() }),
    ).toEqual(['PASSWORD_IS_EMAIL']);
  });

  it('leaves the link unused when it is refused', async () => {
    const { token } = await invite(api);
    await give(api.anonymous(), 'acceptInvitation', { token, password: 'kort' });

    const input = { token, password: GOOD_PASSWORD };
    expect(await refusals(api.anonymous(), 'acceptInvitation', input)).toEqual([]);
  });

  it.each([
    ['15 characters', 'kopje thee graag'.slice(0, 15)],
    ['128 characters', 'kopje thee '.repeat(12).slice(0, 127) + '!'],
    ['small letters only', 'zomaarwatletters'],
    ['signs of any script', 'чашка кофе для всех 咖啡'],
  ])('is taken with %s, every one of which counts', async (_what, password) => {
    const { token, email } = await invite(api);
    const input = { token, password };
    expect(await refusals(api.anonymous(), 'acceptInvitation', input)).toEqual([]);

    const almost = password.slice(0, -1);
    expect(await refusals(api.anonymous(), 'signIn', { email, password: almost })).toEqual([
      'INVALID_CREDENTIALS',
    ]);
    expect(await refusals(api.anonymous(), 'signIn', { email, password })).toEqual([]);
  });

  it('is changed by its owner, who stays signed in here and nowhere else', async () => {
    const { client, email } = await arrived(api);
    const elsewhere = await ApiClient.withPassword(api.address, email, GOOD_PASSWORD);
    const input = { currentPassword: GOOD_PASSWORD, newPassword: OTHER_PASSWORD };

    expect((await give(client, 'changePassword', input)).userErrors).toEqual([]);
    expect(await viewerOf(client)).not.toBeNull();
    expect(await viewerOf(elsewhere)).toBeNull();
    expect(await refusals(api.anonymous(), 'signIn', { email, password: GOOD_PASSWORD })).toEqual([
      'INVALID_CREDENTIALS',
    ]);
  });

  it('is not changed without the present one; both faults are told at once', async () => {
    const { client } = await arrived(api);
    const input = { currentPassword: 'fout', newPassword: 'kort' };
    const { viewer, userErrors } = await give(client, 'changePassword', input);

    expect(viewer).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'INVALID_CREDENTIALS', field: ['input', 'currentPassword'] },
      { code: 'TOO_SHORT', field: ['input', 'newPassword'] },
    ]);
  });

  it('is not found by trying it from a session that was left open', async () => {
    const { client } = await arrived(api);
    const input = { currentPassword: 'fout', newPassword: OTHER_PASSWORD };
    for (let failure = 1; failure <= 5; failure += 1) {
      await give(client, 'changePassword', input);
    }
    const right = { ...input, currentPassword: GOOD_PASSWORD };

    expect((await refusalOf(client, 'changePassword', right))?.extensions.code).toBe(
      'RATE_LIMITED',
    );
  });

  it('never comes back in an answer, however wrong the request is', async () => {
    const marker = 'MERKTEKEN wachtwoord 7351';
    const client = api.anonymous();
    const answers = [
      await client.send('mutation M($input: SignInInput!) { signIn(input: $input) { nothing } }', {
        input: { email: 'a@b.example', password: marker },
      }),
      await client.send(
        'mutation M($input: SignInInput!) { signIn(input: $input) { viewer { roles } } }',
        {
          input: { email: 7, password: marker, extra: marker },
        },
      ),
      await client.send(`mutation { signIn(input: { email: 1, password: "${marker}" }) { viewer`),
    ];

    expect(JSON.stringify(answers.map(({ data, errors }) => ({ data, errors })))).not.toContain(
      'MERKTEKEN',
    );
  });
});
