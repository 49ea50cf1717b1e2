import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Outcome, type RequestContext } from '@opvolging/api-kernel';
import { accepted, checkPassword, refused, type RuleViolation } from '@opvolging/domain';
import { PersonStore } from '../person/person-store';
import { PasswordHasher } from '../session/password-hasher';
import { SessionStore } from '../session/session-store';
import { SignInFailures } from '../session/sign-in-failures';
import { ChangePasswordInput } from './change-password.input';

interface Credentials {
  readonly email: string;
  readonly password_hash: string | null;
}

@Injectable()
export class PasswordService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonStore,
    private readonly passwords: PasswordHasher,
    private readonly sessions: SessionStore,
    private readonly failures: SignInFailures,
  ) {}

  async change(
    ctx: RequestContext,
    input: ChangePasswordInput,
  ): Promise<Outcome<{ personId: string }>> {
    const { email, password_hash: hash } = await this.credentials(ctx);
    const wrong = await this.failures.inTurn(ctx.viewer.personId, () =>
      this.wrongPassword(ctx, input, hash),
    );
    const weak = checkPassword(input.newPassword, email);
    const violations: RuleViolation[] = [
      ...wrong,
      ...weak.map((violation) => ({ ...violation, path: ['newPassword'] })),
    ];
    const passwordHash =
      violations.length === 0 ? await this.passwords.hash(input.newPassword) : null;
    const command = { name: 'changePassword', inputClass: ChangePasswordInput, input };
    return this.unitOfWork.run(ctx, command, async (tx) => {
      const before = await this.people.find(tx, tx.viewer.personId);
      if (!before || !passwordHash) {
        return refused(...violations);
      }
      await this.people.save(tx, { before, now: {}, passwordHash });
      await this.sessions.endAll(tx, before.id, ctx.facts.sessionId ?? '');
      return accepted({ personId: before.id });
    });
  }

  private async wrongPassword(
    ctx: RequestContext,
    { currentPassword }: ChangePasswordInput,
    hash: string | null,
  ): Promise<RuleViolation[]> {
    const { personId } = ctx.viewer;
    const { origin } = ctx.facts;
    this.failures.refuseTooMany(personId, origin);
    if (await this.passwords.matches(hash, currentPassword)) {
      this.failures.succeeded(personId);
      return [];
    }
    this.failures.failed(personId, origin);
    return [{ code: 'INVALID_CREDENTIALS', path: ['currentPassword'] }];
  }

  private async credentials(ctx: RequestContext): Promise<Credentials> {
    const [row] = await ctx.query<Credentials>(
      'SELECT email, password_hash FROM person WHERE id = ?',
      [ctx.viewer.personId],
    );
    await ctx.release();
    return row ?? { email: '', password_hash: null };
  }
}
