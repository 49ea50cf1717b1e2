import { connectionOf } from '@opvolging/api-kernel';
import { OrganisationObject } from './organisation.object';

export const OrganisationConnectionObject = connectionOf(
  'OrganisationConnection',
  () => OrganisationObject,
);
