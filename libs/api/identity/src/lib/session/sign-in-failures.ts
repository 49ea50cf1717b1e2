import { Injectable } from '@nestjs/common';
import { Clock, RequestError, Settings } from '@opvolging/api-kernel';
import { SIGN_IN_FREE_FAILURES, signInDelay } from '@opvolging/domain';
import { LRUCache } from 'lru-cache';

const MOST_REMEMBERED = 10_000;

type Times = readonly number[];

/**
 * Counts failed sign-ins per account, known or not, and per address. Waiting is asked, never a lock. Kept in this
 * process: a restart forgets it, and then the attempt begins again at the slow end of Argon2.
 */
@Injectable()
export class SignInFailures {
  private readonly ofAccount = new LRUCache<string, Times>({ max: MOST_REMEMBERED });
  private readonly ofAddress = new LRUCache<string, Times>({ max: MOST_REMEMBERED });
  private readonly turns = new Map<string, Promise<unknown>>();

  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Attempts on one account go one after another, so that sending many at once wins none. */
  async inTurn<Value>(account: string, attempt: () => Promise<Value>): Promise<Value> {
    const before = this.turns.get(account) ?? Promise.resolve();
    const turn = before.catch(() => undefined).then(attempt);
    this.turns.set(account, turn);
    try {
      return await turn;
    } finally {
      if (this.turns.get(account) === turn) {
        this.turns.delete(account);
      }
    }
  }

  /** Throws RATE_LIMITED with the time to wait; an attempt that has to wait counts as none. */
  refuseTooMany(account: string, address: string): void {
    const wait = Math.max(this.waitOfAccount(account), this.waitOfAddress(address));
    if (wait > 0) {
      throw new RequestError('RATE_LIMITED', 429, { retryAfterMs: Math.ceil(wait) });
    }
  }

  failed(account: string, address: string): void {
    const now = this.clock.elapsed();
    this.ofAccount.set(account, [...this.recent(this.ofAccount.get(account)), now]);
    this.ofAddress.set(address, [...this.recent(this.ofAddress.get(address)), now]);
  }

  succeeded(account: string): void {
    this.ofAccount.delete(account);
  }

  private waitOfAccount(account: string): number {
    const times = this.recent(this.ofAccount.get(account));
    const last = times.at(-1);
    const free = this.settings.limits.SIGN_IN_FAILURES;
    const delay = signInDelay(times.length - free + SIGN_IN_FREE_FAILURES);
    return last === undefined ? 0 : last + delay - this.clock.elapsed();
  }

  /** Until so many failures have grown old that one more fits. */
  private waitOfAddress(address: string): number {
    const { SIGN_IN_FAILURES_ADDRESS: most, SIGN_IN_WINDOW_MS: window } = this.settings.limits;
    const blocking = this.recent(this.ofAddress.get(address)).at(-most);
    return blocking === undefined ? 0 : blocking + window - this.clock.elapsed();
  }

  private recent(times: Times = []): Times {
    const since = this.clock.elapsed() - this.settings.limits.SIGN_IN_WINDOW_MS;
    return times.filter((at) => at > since);
  }
}
