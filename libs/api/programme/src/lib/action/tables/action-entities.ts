import { ActionPartnerEntity } from './action-partner.entity';
import { ActionProblemEntity } from './action-problem.entity';
import { ActionSummaryHistoryEntity } from './action-summary-history.entity';
import { ActionSummaryEntity } from './action-summary.entity';
import { ActionEntity } from './action.entity';
import { AssignmentEntity } from './assignment.entity';
import { MilestoneMoveEntity } from './milestone-move.entity';
import { MilestoneEntity } from './milestone.entity';
import { TitledLinkEntity } from './titled-link.entity';

export const ACTION_ENTITIES = [
  ActionEntity,
  AssignmentEntity,
  MilestoneEntity,
  MilestoneMoveEntity,
  TitledLinkEntity,
  ActionProblemEntity,
  ActionPartnerEntity,
  ActionSummaryEntity,
  ActionSummaryHistoryEntity,
];
