import {
  organisationById,
  personById,
  type OrganisationObject,
  type PersonObject,
} from '@opvolging/api-identity';
import type { RequestContext } from '@opvolging/api-kernel';

/** A person who must be there, since a record names that person; people are never deleted. */
export async function knownPerson(ctx: RequestContext, id: string): Promise<PersonObject> {
  const person = await personById(ctx).load(id);
  if (!person) {
    throw new Error('A record names a person who is not there.');
  }
  return person;
}

export async function personOrNull(
  ctx: RequestContext,
  id: string | null,
): Promise<PersonObject | null> {
  return id === null ? null : personById(ctx).load(id);
}

export async function organisationOrNull(
  ctx: RequestContext,
  id: string | null,
): Promise<OrganisationObject | null> {
  return id === null ? null : organisationById(ctx).load(id);
}

export async function organisationsOf(
  ctx: RequestContext,
  ids: readonly string[],
): Promise<readonly OrganisationObject[]> {
  const found = await Promise.all(ids.map((id) => organisationById(ctx).load(id)));
  return found.flatMap((one) => one ?? []);
}
