import { graphqlEnum } from '@opvolging/api-kernel';
import { HELP_REQUEST_STATES } from '@opvolging/domain';

export const HelpRequestStateEnum = graphqlEnum(
  'HelpRequestState',
  HELP_REQUEST_STATES,
  'How far a request is: open, promised for a day, met, refused with a reason, or withdrawn.',
);
