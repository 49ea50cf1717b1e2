import { Injectable } from '@nestjs/common';
import { UnitOfWork, type RequestContext } from '@opvolging/api-kernel';
import { accepted } from '@opvolging/domain';
import { SessionStore } from './session-store';

class SignOutCommand {}

@Injectable()
export class SignOutService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionStore,
  ) {}

  /** Ends the session where it is kept; without one there is nothing to end and that is well too. */
  async signOut(ctx: RequestContext): Promise<void> {
    const { sessionId } = ctx.facts;
    if (sessionId) {
      const command = { name: 'signOut', inputClass: SignOutCommand, input: {} };
      await this.unitOfWork.run(ctx, command, async (tx) => {
        await this.sessions.end(tx, sessionId);
        return accepted({});
      });
    }
  }
}
