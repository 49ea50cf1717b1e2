import { InvitationEntity } from './account/invitation.entity';
import { OrganisationEntity } from './organisation/organisation.entity';
import { PersonRoleEntity } from './person/person-role.entity';
import { PersonEntity } from './person/person.entity';
import { SessionEntity } from './session/session.entity';

/** The tables of this scope, for the one place that opens the database. */
export const IDENTITY_ENTITIES = [
  OrganisationEntity,
  PersonEntity,
  PersonRoleEntity,
  InvitationEntity,
  SessionEntity,
] as const;
