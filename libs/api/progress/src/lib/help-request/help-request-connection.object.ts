import { connectionOf } from '@opvolging/api-kernel';
import { HelpRequestObject } from './help-request.object';

export const HelpRequestConnectionObject = connectionOf(
  'HelpRequestConnection',
  () => HelpRequestObject,
);
