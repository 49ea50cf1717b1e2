import { graphqlEnum } from '@opvolging/api-kernel';
import { ROLES } from '@opvolging/domain';

export const RoleEnum = graphqlEnum(
  'Role',
  ROLES,
  'What somebody is in the programme; rights are the union over the roles.',
);
