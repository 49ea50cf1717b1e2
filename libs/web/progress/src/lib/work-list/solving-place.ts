import type { FactCode } from '@opvolging/domain';
import type { Catalogue } from '@opvolging/messages';
import type { WorkItem } from './work-item';

interface Place {
  readonly href: string;
  readonly label: string;
}

type Command = keyof Catalogue['workList']['command'];

/** Where on the page of the action, and under which name. */
const PLACES: Readonly<Record<FactCode, { readonly command: Command; readonly at?: string }>> = {
  MILESTONE_LATE: { command: 'report' },
  MILESTONE_MOVED: { command: 'plan' },
  MOVE_NOT_DISCUSSED: { command: 'discuss' },
  NO_OPEN_MILESTONE: { command: 'plan' },
  OUT_OF_DATE: { command: 'report' },
  NO_CHECK_IN: { command: 'report' },
  UNCHANGED_STREAK: { command: 'report' },
  COURSE_CONTRADICTS_FACTS: { command: 'report' },
  HELP_OVERDUE: { command: 'request' },
  NO_OWNER: { command: 'assign', at: '/overdragen' },
  NOT_ACCEPTED: { command: 'agreement' },
  SHOULD_HAVE_STARTED: { command: 'view' },
  PAUSE_EXPIRED: { command: 'resume' },
  PAUSED_LONG: { command: 'resume' },
  PROBLEM_WITHOUT_ACTION: { command: 'propose' },
};

/** The screen where the fact is solved; a report is given on behalf only where that can be. */
export function solvingPlace({ workList }: Catalogue, { fact, action, problem }: WorkItem): Place {
  const { command, at = '' } = PLACES[fact.code];
  if (action === null) {
    const code = problem?.code ?? '';
    return { href: `/acties/voorstellen?probleem=${code}`, label: workList.command.propose };
  }
  const mayReport = action.viewerMay.includes('CHECK_IN');
  if (command === 'report' && mayReport) {
    return { href: `/voortgang/namens/${action.code}`, label: workList.command.report };
  }
  const label = workList.command[command === 'report' ? 'view' : command];
  return { href: `/acties/${action.code}${at}`, label };
}
