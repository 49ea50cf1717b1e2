import { hasPermission, type Viewer } from '@opvolging/domain';
import type { OrganisationObject } from '../organisation/organisation.object';
import type { PersonObject } from './person.object';
import type { PersonRecord } from './person-rows';

/** A person as that reader may see one: the work address is for the office and for the person. */
export function personFor(reader: Viewer | null, person: PersonRecord): PersonObject {
  const mayWrite = hasPermission(reader, 'person:read-contact') || reader?.personId === person.id;
  return {
    id: person.id,
    name: person.name,
    email: mayWrite ? person.email : null,
    organisation: organisationOf(person),
    roles: person.roles,
    accountState: person.accountState,
    version: person.version,
  };
}

export function organisationOf(person: PersonRecord): OrganisationObject | null {
  const { organisationId: id, organisationName: name, organisationVersion: version } = person;
  return id !== null && name !== null && version !== null ? { id, name, version } : null;
}
