import type { CommandedProblem } from './commanded-problem';

/** A question about one problem, asked on top of its page. */
export interface CommandDialogProps {
  readonly problem: CommandedProblem;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}
