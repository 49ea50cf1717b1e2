import { Field, ID, InputType } from '@nestjs/graphql';
import { OrganisationEntity } from '@opvolging/api-identity';
import {
  IdempotencyKey,
  Text,
  type Outcome,
  type RequestContext,
  type Transaction,
} from '@opvolging/api-kernel';
import { accepted, refused, TEXT_LIMITS } from '@opvolging/domain';
import type { TestKernel } from '../harness/open-kernel';

@InputType()
export class WriteOrganisationInput {
  @IdempotencyKey()
  idempotencyKey?: string;

  @Field(() => String)
  @Text({ ...TEXT_LIMITS.name, required: true })
  name!: string;

  @Field(() => ID, { nullable: true })
  failLate?: boolean;
}

type Written = Outcome<{ organisationId: string }>;

/** The smallest command with everything a unit of work holds: a row, a revision, a mail, a key. */
export function addOrganisation(
  { unitOfWork }: TestKernel,
  ctx: RequestContext,
  input: WriteOrganisationInput,
): Promise<Written> {
  const command = { name: 'addOrganisation', inputClass: WriteOrganisationInput, input };
  return unitOfWork.run(ctx, command, async (tx, { name, failLate }) => {
    const id = tx.newId();
    await tx.insert(OrganisationEntity, { id, name, sortKey: name, version: 1 });
    await tx.revise({ entity: 'organisation', id, version: 1, state: { id, name } });
    await tx.mail(ctx.viewer.personId, 'organisationAdded', { id });
    return failLate ? refused({ code: 'INVALID_STATE' }) : accepted({ organisationId: id });
  });
}

/** Renames with the version that the caller saw. */
export function renameOrganisation(
  { unitOfWork }: TestKernel,
  ctx: RequestContext,
  change: { readonly id: string; readonly version: number; readonly name: string },
): Promise<Written> {
  const input = { name: change.name };
  const command = { name: 'renameOrganisation', inputClass: WriteOrganisationInput, input };
  return unitOfWork.run(ctx, command, (tx) => rename(tx, change));
}

async function rename(
  tx: Transaction,
  { id, version, name }: { id: string; version: number; name: string },
) {
  await tx.updateVersioned(
    OrganisationEntity,
    { entity: 'organisation', id, version },
    { name, sortKey: name },
  );
  await tx.revise({ entity: 'organisation', id, version: version + 1, state: { id, name } });
  return accepted({ organisationId: id });
}
