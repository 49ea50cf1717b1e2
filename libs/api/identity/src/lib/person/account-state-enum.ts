import { graphqlEnum } from '@opvolging/api-kernel';
import { ACCOUNT_STATES } from '@opvolging/domain';

export const AccountStateEnum = graphqlEnum(
  'AccountState',
  ACCOUNT_STATES,
  'INVITED has no password yet, ACTIVE can sign in, CLOSED never signs in again.',
);
