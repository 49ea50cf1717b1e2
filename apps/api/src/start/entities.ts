import {
  AuditEventEntity,
  IdempotencyEntity,
  OutboxEntity,
  RevisionEntity,
  type EntityClass,
} from '@opvolging/api-kernel';
import { IDENTITY_ENTITIES } from '@opvolging/api-identity';
import { PROGRAMME_ENTITIES } from '@opvolging/api-programme';
import { PROGRESS_ENTITIES } from '@opvolging/api-progress';

/** Every table that the product writes. */
export const ENTITIES: readonly EntityClass[] = [
  AuditEventEntity,
  IdempotencyEntity,
  OutboxEntity,
  RevisionEntity,
  ...IDENTITY_ENTITIES,
  ...PROGRAMME_ENTITIES,
  ...PROGRESS_ENTITIES,
];
