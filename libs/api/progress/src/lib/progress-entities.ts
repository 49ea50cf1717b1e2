import { CheckInEntity } from './check-in/check-in.entity';
import { CheckInDraftEntity } from './draft/check-in-draft.entity';
import { HelpRequestEntity } from './help-request/help-request.entity';
import { SubmissionEntity } from './submission/submission.entity';
import { WorkItemEntity } from './work-list/work-item.entity';

export const PROGRESS_ENTITIES = [
  SubmissionEntity,
  CheckInEntity,
  HelpRequestEntity,
  CheckInDraftEntity,
  WorkItemEntity,
];
