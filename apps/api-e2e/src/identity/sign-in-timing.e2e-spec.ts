import { give } from './account-commands';
import { startService, type TestService } from './start-service';

const PAIRS = 60;
/** Far below what a comparison of a password costs. */
const HIDDEN_MS = 5;

describe('the work that a refused sign-in costs', () => {
  let api: TestService;

  beforeAll(async () => {
    const many = 1_000_000;
    api = await startService({
      limits: {
        SIGN_IN_FAILURES: many,
        SIGN_IN_FAILURES_ADDRESS: many,
        ANONYMOUS_PER_MINUTE: many,
      },
    });
  });
  afterAll(() => api.stop());

  it('does not tell whether the account exists', async () => {
    await workOf('vng@demo.example');
    await workOf('niemand@demo.example');
    const differences: number[] = [];
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const known = await workOf('vng@demo.example');
      differences.push(known - (await workOf('niemand@demo.example')));
    }

    expect(Math.abs(median(differences))).toBeLessThan(HIDDEN_MS);
  });

  /** Time of the processor, which a busy machine stretches less than time on the wall. */
  async function workOf(email: string): Promise<number> {
    const before = process.cpuUsage();
    const { userErrors } = await give(api.anonymous(), 'signIn', { email, password: 'fout' });
    const { user, system } = process.cpuUsage(before);
    expect(userErrors).toHaveLength(1);
    return (user + system) / 1000;
  }
});

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
