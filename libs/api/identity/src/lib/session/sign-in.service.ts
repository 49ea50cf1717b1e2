import { Injectable } from '@nestjs/common';
import { UnitOfWork, type RequestContext, type Transaction } from '@opvolging/api-kernel';
import { accepted, checkEmail, normaliseEmail, refused, type Result } from '@opvolging/domain';
import type { Arrival } from './arrival';
import { PasswordHasher } from './password-hasher';
import { SessionStore } from './session-store';
import { SignInFailures } from './sign-in-failures';
import { SignInInput } from './sign-in.input';

interface Credentials {
  readonly id: string;
  readonly password_hash: string | null;
}

type Signed = Result<{ personId: string }>;

@Injectable()
export class SignInService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly failures: SignInFailures,
    private readonly passwords: PasswordHasher,
    private readonly sessions: SessionStore,
  ) {}

  signIn(ctx: RequestContext, input: SignInInput): Promise<Arrival> {
    const account = normaliseEmail(input.email);
    return this.failures.inTurn(account, () => this.attempt(ctx, input, account));
  }

  private async attempt(
    ctx: RequestContext,
    input: SignInInput,
    account: string,
  ): Promise<Arrival> {
    this.failures.refuseTooMany(account, ctx.facts.origin);
    const known = checkEmail(account).length === 0 ? await this.credentials(ctx, account) : null;
    const right = await this.passwords.matches(known?.password_hash ?? null, input.password);
    const command = { name: 'signIn', inputClass: SignInInput, input };
    let token: string | null = null;
    const outcome = await this.unitOfWork.run(ctx, command, async (tx): Promise<Signed> => {
      if (!known || !right || !(await stillStands(tx, known))) {
        return refused({ code: 'INVALID_CREDENTIALS' });
      }
      token = await this.replaceSession(tx, known.id);
      return accepted({ personId: known.id });
    });
    if (outcome.ok) {
      this.failures.succeeded(account);
    } else {
      this.failures.failed(account, ctx.facts.origin);
    }
    return { outcome, token };
  }

  /** Read and let go of before the slow comparison, so that no reader waits for it. */
  private async credentials(ctx: RequestContext, email: string): Promise<Credentials | null> {
    const [row] = await ctx.query<Credentials>(
      `SELECT id, password_hash FROM person WHERE email = ? AND account_state = 'ACTIVE'`,
      [email],
    );
    await ctx.release();
    return row ?? null;
  }

  /** Signing in always gives a new token; the one that the browser came with ends. */
  private async replaceSession(tx: Transaction, personId: string): Promise<string> {
    const { sessionId } = tx.ctx.facts;
    if (sessionId) {
      await this.sessions.end(tx, sessionId);
    }
    tx.touched.add(`person:${personId}`);
    return this.sessions.open(tx, personId);
  }
}

/** Closed, or given another password, while the comparison ran. */
async function stillStands(tx: Transaction, known: Credentials): Promise<boolean> {
  const rows = await tx.query(
    `SELECT id FROM person WHERE id = ? AND password_hash = ? AND account_state = 'ACTIVE'`,
    [known.id, known.password_hash],
  );
  return rows.length === 1;
}
