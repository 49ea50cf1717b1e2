import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@opvolging/domain';

export const ALLOW = 'opvolging:allow';
/** ANYONE: without sign-in too. SIGNED_IN: every person with an open account. Else a right from the table. */
export type Allowed = 'ANYONE' | 'SIGNED_IN' | Permission;

/** Declares who may call an operation; one without a declaration fails the schema walk and is refused. */
export function Allow(allowed: Allowed): MethodDecorator {
  return SetMetadata(ALLOW, allowed);
}
