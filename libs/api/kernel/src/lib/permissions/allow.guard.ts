import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { hasPermission } from '@opvolging/domain';
import { RequestContext } from '../context/request-context';
import { ForbiddenError } from '../errors/request-errors';
import { AuditTrail } from '../unit-of-work/audit-trail';
import { ALLOW, type Allowed } from './allow.decorator';

/** The coarse gate in front of every query and mutation; objects are checked where they are loaded. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly audit: AuditTrail,
  ) {}

  canActivate(execution: ExecutionContext): boolean | Promise<boolean> {
    if (execution.getType<string>() !== 'graphql') {
      return true;
    }
    const allowed = this.reflector.get<Allowed | undefined>(ALLOW, execution.getHandler());
    const ctx: RequestContext = execution.getArgByIndex(2).ctx;
    if (allowed === 'ANYONE') {
      return true;
    }
    if (!allowed || (allowed !== 'SIGNED_IN' && !hasPermission(ctx.viewer, allowed))) {
      return this.refuse(ctx, execution.getArgByIndex(3).fieldName);
    }
    return ctx.viewer !== null;
  }

  /** Who tried what is audited at this gate too, as it is for what is refused within a unit of work. */
  private async refuse(ctx: RequestContext, operation: string): Promise<never> {
    await this.audit.refused(ctx, operation, [{ code: 'FORBIDDEN' }]);
    throw new ForbiddenError();
  }
}
