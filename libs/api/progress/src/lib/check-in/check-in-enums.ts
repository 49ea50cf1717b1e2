import { graphqlEnum } from '@opvolging/api-kernel';
import { AUDIENCES, CHECK_IN_STATES } from '@opvolging/domain';

export const AudienceEnum = graphqlEnum(
  'Audience',
  AUDIENCES,
  'Who reads a text: everyone; board, office and own organisation; or office and own organisation.',
);

export const CheckInStateEnum = graphqlEnum(
  'CheckInState',
  CHECK_IN_STATES,
  'A report is never edited: a correction supersedes it, an undone submission withdraws it.',
);
