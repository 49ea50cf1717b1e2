import { Clock, RequestError } from '@opvolging/api-kernel';
import { fixedSettings } from '../../testing/fixed-settings';
import { SignInFailures } from './sign-in-failures';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

class HandClock extends Clock {
  private passed = 0;

  override now(): number {
    return 0;
  }

  override elapsed(): number {
    return this.passed;
  }

  pass(ms: number): void {
    this.passed += ms;
  }
}

function start(limits = {}) {
  const clock = new HandClock();
  const failures = new SignInFailures(clock, fixedSettings({ limits }));
  const failTimes = (times: number, account = 'a@b.nl', address = '::1') => {
    for (let index = 0; index < times; index += 1) failures.failed(account, address);
  };
  return { clock, failures, failTimes };
}

function waitOf(failures: SignInFailures, account = 'a@b.nl', address = '::1'): number {
  try {
    failures.refuseTooMany(account, address);
    return 0;
  } catch (error) {
    return error instanceof RequestError ? Number(error.extensions['retryAfterMs']) : Number.NaN;
  }
}

describe('failed sign-ins', () => {
  it('asks nothing until the fifth on one account, then half a minute, then twice as long', () => {
    const { failures, failTimes } = start();

    failTimes(4);
    expect(waitOf(failures)).toBe(0);
    failTimes(1);
    expect(waitOf(failures)).toBe(30 * SECOND);
    failTimes(1);
    expect(waitOf(failures)).toBe(MINUTE);
  });

  it('lets the next attempt come when the time has passed', () => {
    const { clock, failures, failTimes } = start();

    failTimes(5);
    clock.pass(30 * SECOND - 1);
    expect(waitOf(failures)).toBe(1);
    clock.pass(1);
    expect(waitOf(failures)).toBe(0);
  });

  it('forgets what is older than a quarter of an hour, so nobody is locked out for good', () => {
    const { clock, failures, failTimes } = start();

    failTimes(40);
    expect(waitOf(failures)).toBe(15 * MINUTE);
    clock.pass(15 * MINUTE);
    expect(waitOf(failures)).toBe(0);
  });

  it('forgets the account, not the address, when somebody came in', () => {
    const { failures, failTimes } = start({ SIGN_IN_FAILURES_ADDRESS: 5 });

    failTimes(5);
    failures.succeeded('a@b.nl');
    expect(waitOf(failures, 'a@b.nl', '::2')).toBe(0);
    expect(waitOf(failures)).toBe(15 * MINUTE);
  });

  it('counts accounts apart, and 50 of one address together', () => {
    const { failures, failTimes } = start();

    for (let index = 0; index < 49; index += 1) failTimes(1, `${index}@b.nl`);
    expect(waitOf(failures)).toBe(0);
    failTimes(1, '49@b.nl');
    expect(waitOf(failures)).toBe(15 * MINUTE);
    expect(waitOf(failures, 'a@b.nl', '::2')).toBe(0);
  });

  it('follows the limits that the operator set', () => {
    const { failures, failTimes } = start({ SIGN_IN_FAILURES: 2 });

    failTimes(2);
    expect(waitOf(failures)).toBe(30 * SECOND);
  });

  it('takes the attempts on one account one after another, whatever became of the one before', async () => {
    const { failures } = start();
    const seen: string[] = [];
    const attempt = (name: string, fails = false) =>
      failures.inTurn('a@b.nl', async () => {
        seen.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
      });

    const answers = await Promise.allSettled([attempt('first', true), attempt('second')]);

    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });
});
