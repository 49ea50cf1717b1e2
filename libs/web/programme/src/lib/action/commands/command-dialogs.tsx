import { OfferDialog } from './offer-dialog';
import { ReportersDialog } from './reporters-dialog';
import { RequestCompletionDialog } from './request-completion-dialog';
import { ResumeDialog } from './resume-dialog';
import { StartDialog } from './start-dialog';
import { StopDialog } from './stop-dialog';

const DIALOGS = {
  OFFER: OfferDialog,
  START: StartDialog,
  RESUME: ResumeDialog,
  STOP: StopDialog,
  REQUEST_COMPLETION: RequestCompletionDialog,
  SET_REPORTERS: ReportersDialog,
};

export type DialogName = keyof typeof DIALOGS;

interface CommandDialogsProps {
  readonly open: DialogName | null;
  readonly onClose: () => void;
}

export function CommandDialogs({ open, onClose }: CommandDialogsProps) {
  if (open === null) return null;
  const Dialog = DIALOGS[open];
  return <Dialog onClose={onClose} />;
}
