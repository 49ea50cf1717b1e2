import { DEFAULT_LIMITS } from '@opvolging/api-kernel';
import type { Role } from '@opvolging/domain';
import { isAlive } from './session-life';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = 100 * HOUR;

function aliveAfter(unused: number, { roles = ['MEMBER'] as readonly Role[], age = unused } = {}) {
  const times = { createdMs: NOW - age, touchedMs: NOW - unused, roles };
  return isAlive(times, NOW, DEFAULT_LIMITS);
}

describe('the life of a session', () => {
  it('lasts up to 30 minutes without use', () => {
    expect(aliveAfter(30 * MINUTE - 1)).toBe(true);
    expect(aliveAfter(30 * MINUTE)).toBe(false);
  });

  it('lasts up to 15 minutes without use for the office, whatever other roles there are', () => {
    const roles = ['OFFICE', 'MEMBER'] as const;

    expect(aliveAfter(15 * MINUTE - 1, { roles })).toBe(true);
    expect(aliveAfter(15 * MINUTE, { roles })).toBe(false);
  });

  it('ends after 12 hours however much it is used', () => {
    expect(aliveAfter(MINUTE, { age: 12 * HOUR - 1 })).toBe(true);
    expect(aliveAfter(MINUTE, { age: 12 * HOUR })).toBe(false);
  });
});
