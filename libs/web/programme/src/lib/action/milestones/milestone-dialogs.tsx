import { AddLinkDialog } from '../commands/add-link-dialog';
import { AmendCriterionDialog } from './amend-criterion-dialog';
import { CorrectFirstDateDialog } from './correct-first-date-dialog';
import { DateMilestoneDialog } from './date-milestone-dialog';
import { MeetDialog } from './meet-dialog';
import type { MilestoneOfAction } from './milestone-item-fragment';
import { WithdrawDialog } from './withdraw-dialog';

const DIALOGS = {
  MEET_MILESTONE: MeetDialog,
  WITHDRAW_MILESTONE: WithdrawDialog,
  DATE_MILESTONE: DateMilestoneDialog,
  AMEND_CRITERION: AmendCriterionDialog,
  CORRECT_FIRST_DATE: CorrectFirstDateDialog,
  ADD_LINK: ({ milestone, onClose }: MilestoneDialogProps) => (
    <AddLinkDialog milestoneId={milestone.id} onClose={onClose} />
  ),
};

export type MilestoneDialogName = keyof typeof DIALOGS;

export interface MilestoneDialogProps {
  readonly milestone: MilestoneOfAction;
  readonly onClose: () => void;
}

interface MilestoneDialogsProps extends MilestoneDialogProps {
  readonly open: MilestoneDialogName | null;
}

export function MilestoneDialogs({ open, milestone, onClose }: MilestoneDialogsProps) {
  if (open === null) return null;
  const Dialog = DIALOGS[open];
  return <Dialog milestone={milestone} onClose={onClose} />;
}
