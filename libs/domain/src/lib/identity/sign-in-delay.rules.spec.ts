import { signInDelay, signInWait } from './sign-in-delay.rules';

const minute = 60_000;
const now = Date.parse('2026-11-24T09:00:00Z');

describe('the delay after failed attempts to sign in', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 30_000],
    [6, minute],
    [7, 2 * minute],
    [9, 8 * minute],
    [10, 15 * minute],
    [5000, 15 * minute],
  ])('is after %d failures %d ms', (failures, delay) => {
    expect(signInDelay(failures)).toBe(delay);
  });

  it('counts from the last failure', () => {
    const five = [5, 4, 3, 2, 1].map((seconds) => now - seconds * 1000);
    expect(signInWait(five, now)).toBe(29_000);
    expect(signInWait(five, now + 29_000)).toBe(0);
  });

  it('forgets what lies 15 minutes back', () => {
    const old = [16, 15, 15, 15, 15].map((minutes) => now - minutes * minute);
    expect(signInWait([...old, now], now)).toBe(0);
    expect(signInWait([], now)).toBe(0);
  });
});
