import type { Localised } from '../localised';
import type { terms as dutch } from '../nl/terms';

export const terms: Localised<typeof dutch> = {
  problem: 'problem',
  problems: 'problems',
  statement: 'statement',
  source: 'source',
  action: 'action',
  actions: 'actions',
  actionLine: 'action line',
  organisation: 'organisation',
  actionHolder: 'organisation responsible',
  partners: 'partners',
  milestone: 'milestone',
  milestones: 'milestones',
  request: 'request for help',
  requests: 'requests for help',
  checkIn: 'check-in',
  round: 'round',
  courseTitle: 'Course',
  phaseTitle: 'Phase',
  agreementTitle: 'Agreement',
  freshnessTitle: 'Latest check-in',
  coverageTitle: 'What is being done?',
  standsOut: 'Stands out',
  themesTitle: 'Themes',
  kindTitle: 'Kind',
  notApplicable: 'not applicable',
  none: 'none',
  example: 'example',

  phase: {
    PROPOSED: 'Proposed',
    NOT_STARTED: 'Not started',
    IN_PROGRESS: 'In progress',
    PAUSED: 'Paused',
    DONE: 'Done',
    STOPPED: 'Stopped',
  },
  withdrawnProposal: 'Withdrawn',
  completionAsked: 'Completion requested',
  phaseQuestion: 'Where is the action in its life?',
  phaseDefinition: {
    PROPOSED: 'The action is proposed. The person responsible and the monitor have not agreed yet.',
    NOT_STARTED: 'The action is agreed but has not begun.',
    IN_PROGRESS: 'Work is being done. The person responsible reports progress every week.',
    PAUSED: 'The action is on hold, with a reason and a date.',
    DONE: 'The action is finished. The monitor has confirmed this.',
    STOPPED: 'The action will not go ahead or was stopped, with a reason.',
  },

  agreement: {
    PROPOSED: 'Proposed',
    OFFERED: 'Offered',
    ADOPTED: 'Adopted, not confirmed yet',
    CONFIRMED: 'Agreed',
  },
  agreementDefinition: {
    PROPOSED: 'The plan is a proposal. Nobody has been asked to agree yet.',
    OFFERED: 'The plan is with the person responsible and the monitor.',
    ADOPTED:
      'Parliament or the board adopted this. The person responsible and the monitor have not agreed yet.',
    CONFIRMED: 'The person responsible and the monitor agree to this plan.',
  },
  adoptedIn: ({ reference }) => `Adopted in ${reference}, not confirmed yet`,

  course: {
    ON_COURSE: 'On course',
    ADJUSTING: 'Adjusting',
    HELP_NEEDED: 'Help needed',
  },
  courseInSentence: {
    ON_COURSE: 'on course',
    ADJUSTING: 'adjusting',
    HELP_NEEDED: 'help needed',
  },
  courseDefinition: {
    ON_COURSE: 'result and date can be reached as agreed',
    ADJUSTING: 'result or date is at risk, we can adjust ourselves',
    HELP_NEEDED: 'it will not work without help or a decision from others',
  },
  courseIsJudgement: 'The course is the judgement of the person responsible.',

  freshness: {
    UP_TO_DATE: 'Up to date',
    OUT_OF_DATE: 'No recent check-in',
    NO_CHECK_IN: 'No check-in yet',
  },
  freshnessDefinition: {
    UP_TO_DATE: 'There is a check-in from the last 10 working days.',
    OUT_OF_DATE: 'The latest check-in is more than 10 working days old.',
    NO_CHECK_IN: 'There is no check-in on this action yet.',
  },

  kind: {
    RESEARCH: 'Research',
    EXECUTION: 'Execution',
    CONTINUOUS: 'Continuous',
  },
  kindDefinition: {
    RESEARCH: 'The action finds something out.',
    EXECUTION: 'The action changes something in practice.',
    CONTINUOUS: 'The action has no end. Each year there is a result and a review.',
  },

  role: {
    OFFICE: 'Programme office',
    BOARD: 'Board member',
    MEMBER: 'Participant',
    MINISTRY: 'Ministry',
  },
  roleDefinition: {
    OFFICE: 'Helps, watches over and prepares meetings. Manages problems and people.',
    BOARD: 'Reads everything, texts for the board included.',
    MEMBER: 'Proposes actions; is responsible, monitors or reports.',
    MINISTRY: 'Reads along and makes overviews.',
  },

  assignment: {
    OWNER: 'Person responsible',
    MONITOR: 'Monitor',
    REPORTER: 'Reporter',
  },
  assignmentInSentence: {
    OWNER: 'person responsible',
    MONITOR: 'monitor',
    REPORTER: 'reporter',
  },
  assignmentDefinition: {
    OWNER: 'The person who answers for the action, agrees to it and decides on it.',
    MONITOR: 'Another person who watches over it and confirms that it is done.',
    REPORTER: 'Fills in progress for the person responsible.',
  },
  assignmentState: {
    NAMED: 'named',
    OFFERED: 'asked',
    AGREED: 'agreed',
    DECLINED: 'did not agree',
    ENDED: 'ended',
  },

  precision: {
    DAY: 'A day',
    MONTH: 'A month',
    QUARTER: 'A quarter',
    HALF_YEAR: 'Half a year',
    YEAR: 'A year',
  },
  moveReason: {
    WAITING_FOR_OTHERS: 'Waiting for someone else',
    MORE_WORK: 'More work than expected',
    NO_CAPACITY_OR_MONEY: 'No people or money',
    DECISION_OR_LAW: 'Decision or law',
    CABINET_FORMATION: 'Cabinet formation',
    OTHER: 'Other',
  },
  pauseReason: {
    WAITING_FOR_OTHERS: 'Waiting for someone else',
    NO_CAPACITY_OR_MONEY: 'No people or money',
    DECISION_OR_LAW: 'Decision or law',
    CABINET_FORMATION: 'Cabinet formation',
    OTHER: 'Other',
  },

  checkInState: {
    STANDING: 'Stands now',
    SUPERSEDED: 'Replaced by a correction',
    WITHDRAWN: 'Withdrawn',
  },
  requestState: {
    OPEN: 'Open',
    PROMISED: 'Promised',
    MET: 'Met',
    REFUSED: 'Refused',
    WITHDRAWN: 'Withdrawn',
  },
  audience: {
    PROGRAMME: 'Everyone in the programme',
    BOARD: 'Board, programme office and own organisation',
    OFFICE: 'Programme office and own organisation',
  },
  hiddenText: 'Not visible to you',
};
