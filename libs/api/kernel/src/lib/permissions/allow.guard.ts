import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { hasPermission } from '@opvolging/domain';
import { RequestContext } from '../context/request-context';
import { ForbiddenError } from '../errors/request-errors';
import { ALLOW, type Allowed } from './allow.decorator';

/** The coarse gate in front of every query and mutation; objects are checked where they are loaded. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') {
      return true;
    }
    const allowed = this.reflector.get<Allowed | undefined>(ALLOW, execution.getHandler());
    const ctx: RequestContext = execution.getArgByIndex(2).ctx;
    if (allowed === 'ANYONE') {
      return true;
    }
    if (!allowed || (allowed !== 'SIGNED_IN' && !hasPermission(ctx.viewer, allowed))) {
      throw new ForbiddenError();
    }
    return ctx.viewer !== null;
  }
}
