import type { FactCode } from '@opvolging/domain';
import type { Catalogue } from '@opvolging/messages';
import type { WorkItem } from './work-item';

interface Place {
  readonly href: string;
  readonly label: string;
}

type Commands = Catalogue['workList']['command'];
type WorkAction = NonNullable<WorkItem['action']>;

/** What is done about it on the page of the action, where no other screen is nearer. */
const ON_THE_PAGE: Readonly<Record<FactCode, keyof Commands>> = {
  MILESTONE_LATE: 'view',
  MILESTONE_MOVED: 'plan',
  MOVE_NOT_DISCUSSED: 'discuss',
  NO_OPEN_MILESTONE: 'plan',
  OUT_OF_DATE: 'view',
  NO_CHECK_IN: 'view',
  UNCHANGED_STREAK: 'view',
  COURSE_CONTRADICTS_FACTS: 'view',
  HELP_OVERDUE: 'request',
  NO_OWNER: 'assign',
  NOT_ACCEPTED: 'agreement',
  SHOULD_HAVE_STARTED: 'view',
  PAUSE_EXPIRED: 'resume',
  PAUSED_LONG: 'resume',
  PROBLEM_WITHOUT_ACTION: 'propose',
};

/** A screen of its own, for who may do that with the action now; the first that fits. */
const SCREENS: readonly {
  readonly facts: readonly FactCode[];
  readonly needs: WorkAction['viewerMay'][number];
  readonly label: keyof Commands;
  readonly path: (action: WorkAction) => string;
}[] = [
  {
    facts: [
      'MILESTONE_LATE',
      'OUT_OF_DATE',
      'NO_CHECK_IN',
      'UNCHANGED_STREAK',
      'COURSE_CONTRADICTS_FACTS',
    ],
    needs: 'CHECK_IN',
    label: 'report',
    path: ({ code }) => `/voortgang/namens/${code}`,
  },
  {
    facts: ['NO_OWNER'],
    needs: 'REVISE_PLAN',
    label: 'assign',
    path: ({ code }) => `/acties/${code}/plan`,
  },
  {
    facts: ['NO_OWNER'],
    needs: 'PROPOSE_HANDOVER',
    label: 'assign',
    path: ({ code }) => `/acties/${code}/overdragen`,
  },
  {
    facts: ['NO_OPEN_MILESTONE'],
    needs: 'ADD_MILESTONE',
    label: 'addMilestone',
    path: ({ code }) => `/acties/${code}/mijlpalen/toevoegen`,
  },
];

/** The screen where the fact is solved, as far as this person may solve it now. */
export function solvingPlace(texts: Catalogue, { fact, action, problem }: WorkItem): Place {
  const commands = texts.workList.command;
  if (action === null) {
    const href = `/acties/voorstellen?probleem=${problem?.code ?? ''}`;
    return { href, label: commands.propose };
  }
  return (
    elsewhere(commands, fact.code, action) ?? {
      href: `/acties/${action.code}`,
      label: commands[ON_THE_PAGE[fact.code]],
    }
  );
}

function elsewhere(commands: Commands, fact: FactCode, action: WorkAction): Place | null {
  const request = action.helpRequests.find(({ overdue }) => overdue);
  if (fact === 'HELP_OVERDUE' && request !== undefined) {
    return { href: `/verzoeken/${request.code}`, label: commands.request };
  }
  const screen = SCREENS.find(
    ({ facts, needs }) => facts.includes(fact) && action.viewerMay.includes(needs),
  );
  return screen ? { href: screen.path(action), label: commands[screen.label] } : null;
}
