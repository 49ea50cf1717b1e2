import type {
  ActionKind,
  Agreement,
  AssignmentRole,
  AssignmentState,
  Audience,
  CheckInState,
  Course,
  DatePrecision,
  HelpRequestState,
  MoveReason,
  PauseReason,
  Phase,
  Role,
} from '@opvolging/domain';

export const terms = {
  problem: 'probleem',
  problems: 'problemen',
  statement: 'uitspraak',
  source: 'bron',
  action: 'actie',
  actions: 'acties',
  actionLine: 'actielijn',
  organisation: 'organisatie',
  actionHolder: 'actiehouder',
  partners: 'partners',
  milestone: 'mijlpaal',
  milestones: 'mijlpalen',
  request: 'verzoek',
  requests: 'verzoeken',
  checkIn: 'voortgangsbericht',
  round: 'ronde',
  courseTitle: 'Inschatting',
  phaseTitle: 'Fase',
  agreementTitle: 'Afspraak',
  freshnessTitle: 'Laatste bericht',
  coverageTitle: 'Wat doen we eraan?',
  standsOut: 'Valt op',
  themesTitle: 'Thema’s',
  kindTitle: 'Soort',
  notApplicable: 'niet van toepassing',
  none: 'geen',
  example: 'voorbeeld',

  phase: {
    PROPOSED: 'Voorgesteld',
    NOT_STARTED: 'Nog niet gestart',
    IN_PROGRESS: 'Bezig',
    PAUSED: 'Gepauzeerd',
    DONE: 'Afgerond',
    STOPPED: 'Gestopt',
  } satisfies Record<Phase, string>,
  /** A proposal that was stopped reads so. */
  withdrawnProposal: 'Ingetrokken',
  completionAsked: 'Afronden gevraagd',
  phaseQuestion: 'Waar staat de actie in haar looptijd?',
  phaseDefinition: {
    PROPOSED: 'De actie is voorgesteld. De verantwoordelijke en de toetser zijn nog niet akkoord.',
    NOT_STARTED: 'De actie is afgesproken, maar nog niet begonnen.',
    IN_PROGRESS: 'Aan de actie wordt gewerkt. De verantwoordelijke geeft elke week voortgang door.',
    PAUSED: 'De actie ligt stil, met een reden en een datum.',
    DONE: 'De actie is klaar. De toetser heeft dat bevestigd.',
    STOPPED: 'De actie gaat niet door of is gestopt, met een reden.',
  } satisfies Record<Phase, string>,

  agreement: {
    PROPOSED: 'Voorgesteld',
    OFFERED: 'Voorgelegd',
    ADOPTED: 'Afgesproken, nog niet bevestigd',
    CONFIRMED: 'Akkoord',
  } satisfies Record<Agreement, string>,
  agreementDefinition: {
    PROPOSED: 'Het plan is een voorstel. Er is nog niemand om akkoord gevraagd.',
    OFFERED: 'Het plan ligt bij de verantwoordelijke en de toetser.',
    ADOPTED:
      'De Tweede Kamer of de regiegroep heeft dit afgesproken. De verantwoordelijke en de toetser zijn nog niet akkoord.',
    CONFIRMED: 'De verantwoordelijke en de toetser zijn akkoord met dit plan.',
  } satisfies Record<Agreement, string>,
  adoptedIn: ({ reference }: { reference: string }) =>
    `Afgesproken in ${reference}, nog niet bevestigd`,

  course: {
    ON_COURSE: 'Op koers',
    ADJUSTING: 'Bijsturen',
    HELP_NEEDED: 'Hulp nodig',
  } satisfies Record<Course, string>,
  /** In a running sentence. */
  courseInSentence: {
    ON_COURSE: 'op koers',
    ADJUSTING: 'bijsturen',
    HELP_NEEDED: 'hulp nodig',
  } satisfies Record<Course, string>,
  courseDefinition: {
    ON_COURSE: 'doel en datum zijn haalbaar zoals afgesproken',
    ADJUSTING: 'doel of datum loopt gevaar, wij kunnen zelf bijsturen',
    HELP_NEEDED: 'zonder hulp of besluit van anderen lukt het niet',
  } satisfies Record<Course, string>,
  courseIsJudgement: 'De inschatting is het oordeel van de verantwoordelijke.',

  freshness: {
    UP_TO_DATE: 'Actueel',
    OUT_OF_DATE: 'Geen recent bericht',
    NO_CHECK_IN: 'Nog geen bericht',
  },
  freshnessDefinition: {
    UP_TO_DATE: 'Er is een bericht in de laatste 10 werkdagen.',
    OUT_OF_DATE: 'Het laatste bericht is ouder dan 10 werkdagen.',
    NO_CHECK_IN: 'Er is nog geen bericht over deze actie.',
  },

  kind: {
    RESEARCH: 'Onderzoek',
    EXECUTION: 'Uitvoering',
    CONTINUOUS: 'Doorlopend',
  } satisfies Record<ActionKind, string>,
  kindDefinition: {
    RESEARCH: 'De actie zoekt iets uit.',
    EXECUTION: 'De actie verandert iets in de praktijk.',
    CONTINUOUS:
      'De actie heeft geen einde. Elk jaar is er een resultaat en een moment van bekijken.',
  } satisfies Record<ActionKind, string>,

  role: {
    OFFICE: 'Programmabureau',
    BOARD: 'Lid van de regiegroep',
    MEMBER: 'Deelnemer',
    MINISTRY: 'Ministerie',
  } satisfies Record<Role, string>,
  roleDefinition: {
    OFFICE: 'Helpt, bewaakt en bereidt vergaderingen voor. Beheert problemen en mensen.',
    BOARD: 'Leest alles, ook teksten voor de regiegroep.',
    MEMBER: 'Stelt acties voor, is verantwoordelijke, toetser of invuller.',
    MINISTRY: 'Leest mee en maakt overzichten.',
  } satisfies Record<Role, string>,

  assignment: {
    OWNER: 'Verantwoordelijke',
    MONITOR: 'Toetser',
    REPORTER: 'Invuller',
  } satisfies Record<AssignmentRole, string>,
  assignmentInSentence: {
    OWNER: 'verantwoordelijke',
    MONITOR: 'toetser',
    REPORTER: 'invuller',
  } satisfies Record<AssignmentRole, string>,
  assignmentDefinition: {
    OWNER: 'De persoon die voor de actie staat, akkoord geeft en erover beslist.',
    MONITOR: 'Een andere persoon die meekijkt en bevestigt dat de actie is afgerond.',
    REPORTER: 'Vult voortgang in voor de verantwoordelijke.',
  } satisfies Record<AssignmentRole, string>,
  assignmentState: {
    NAMED: 'genoemd',
    OFFERED: 'gevraagd',
    AGREED: 'akkoord',
    DECLINED: 'niet akkoord',
    ENDED: 'beëindigd',
  } satisfies Record<AssignmentState, string>,

  precision: {
    DAY: 'Een dag',
    MONTH: 'Een maand',
    QUARTER: 'Een kwartaal',
    HALF_YEAR: 'Een half jaar',
    YEAR: 'Een jaar',
  } satisfies Record<DatePrecision, string>,
  moveReason: {
    WAITING_FOR_OTHERS: 'Wachten op een ander',
    MORE_WORK: 'Meer werk dan gedacht',
    NO_CAPACITY_OR_MONEY: 'Geen mensen of geld',
    DECISION_OR_LAW: 'Besluit of wet',
    CABINET_FORMATION: 'Kabinetsformatie',
    OTHER: 'Anders',
  } satisfies Record<MoveReason, string>,
  pauseReason: {
    WAITING_FOR_OTHERS: 'Wachten op een ander',
    NO_CAPACITY_OR_MONEY: 'Geen mensen of geld',
    DECISION_OR_LAW: 'Besluit of wet',
    CABINET_FORMATION: 'Kabinetsformatie',
    OTHER: 'Anders',
  } satisfies Record<PauseReason, string>,

  checkInState: {
    STANDING: 'Geldt nu',
    SUPERSEDED: 'Vervangen door een correctie',
    WITHDRAWN: 'Ingetrokken',
  } satisfies Record<CheckInState, string>,
  requestState: {
    OPEN: 'Open',
    PROMISED: 'Toegezegd',
    MET: 'Opgelost',
    REFUSED: 'Afgewezen',
    WITHDRAWN: 'Ingetrokken',
  } satisfies Record<HelpRequestState, string>,
  audience: {
    PROGRAMME: 'Iedereen in het programma',
    BOARD: 'Regiegroep, programmabureau en eigen organisatie',
    OFFICE: 'Programmabureau en eigen organisatie',
  } satisfies Record<Audience, string>,
  hiddenText: 'Niet zichtbaar voor u',
};
