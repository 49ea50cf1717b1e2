import type { ActionRuleCode } from '@opvolging/domain';
import type { MessageDetails, RuleText } from '../message-details';
import { plural } from '../plural';

const changed = 'Ververs de pagina om te zien wat er veranderde.';

export const actionRules = {
  PLAN_WITHOUT_TITLE: 'Geef de actie een titel.',
  PLAN_WITHOUT_PROBLEM: 'Kies ten minste één probleem waaraan deze actie iets doet.',
  PLAN_WITHOUT_RESULT: 'Beschrijf het resultaat zo dat een ander het kan nagaan.',
  PLAN_WITHOUT_ORGANISATION: 'Kies de organisatie die actiehouder wordt.',
  PLAN_WITHOUT_OWNER: 'Kies wie de verantwoordelijke wordt.',
  PLAN_WITHOUT_MONITOR: 'Kies wie de toetser wordt.',
  PLAN_WITHOUT_START: 'Vul in wanneer de actie start.',
  PLAN_WITHOUT_DATED_MILESTONE: 'Voeg ten minste één mijlpaal met een datum toe.',
  OWNER_IS_MONITOR: 'De toetser moet een ander zijn dan de verantwoordelijke. Kies een ander.',
  REPORTER_IS_MONITOR: 'De toetser kan niet ook invuller zijn. Kies een ander.',
  ADOPTION_WITHOUT_REFERENCE: 'Vul in waar dit is afgesproken: het Kamerstuk of het besluit.',
  ADOPTION_IN_FUTURE: 'Deze datum ligt in de toekomst. Vul in wanneer het is afgesproken.',
  PLAN_CHANGED: 'Het plan is gewijzigd sinds u het zag. Lees het opnieuw en geef dan antwoord.',
  ANSWER_NOT_EXPECTED: `Deze persoon is hier nu niet om akkoord gevraagd. ${changed}`,
  DECLINE_WITHOUT_REASON: 'Vul in waarom u niet akkoord bent.',
  LETTER_IN_FUTURE: 'Deze datum ligt in de toekomst. Vul de datum van de brief of e-mail in.',
  LINK_NOT_HTTPS: 'Vul een adres in dat begint met https://',
  LINK_WITHOUT_TITLE: 'Geef de link een naam.',
  LINK_UNKNOWN: `Deze link is al weggehaald. ${changed}`,
  ACTION_IN_OTHER_PHASE: ({ phase }: MessageDetails) =>
    phase === undefined
      ? `Dit kan niet in deze fase. ${changed}`
      : `Dit kan nu niet: de fase is “${phase}”. ${changed}`,
  ACTION_IN_OTHER_AGREEMENT: ({ agreement }: MessageDetails) =>
    agreement === undefined
      ? `Dit past niet bij de afspraak van nu. ${changed}`
      : `Dit kan nu niet: de afspraak is “${agreement}”. ${changed}`,
  ACTION_NOT_CONFIRMED: 'Dit kan pas als de verantwoordelijke en de toetser akkoord zijn.',
  ACTION_WITHOUT_OWNER:
    'Dit kan pas als een verantwoordelijke akkoord is. Vraag het programmabureau.',
  COMPLETION_ALREADY_REQUESTED: 'Er is al gevraagd om af te ronden. Wacht op de toetser.',
  COMPLETION_NOT_REQUESTED: `Er is nu niet gevraagd om af te ronden. ${changed}`,
  ACTION_HAS_OPEN_MILESTONES: ({ open }: MessageDetails) =>
    typeof open === 'number'
      ? `Er ${plural(open, 'staat nog 1 mijlpaal', `staan nog ${open} mijlpalen`)} open. Leg vast dat die gehaald is, of trek die in.`
      : 'Er staan nog mijlpalen open. Leg vast dat ze gehaald zijn, of trek ze in.',
  COMPLETION_WITHOUT_EVIDENCE: 'Vul in waaruit blijkt dat de actie klaar is.',
  COMPLETION_REFUSED_WITHOUT_REASON: 'Vul in wat er nog ontbreekt.',
  COMPLETION_BY_SAME_PERSON:
    'U vroeg zelf om af te ronden, of vulde hiervoor in. Een ander moet bevestigen.',
  PAUSE_WITHOUT_REASON: 'Vul in waarom de actie stil ligt.',
  PAUSE_UNTIL_PAST: 'Kies een datum na vandaag.',
  STOP_WITHOUT_REASON: 'Vul in waarom de actie stopt.',
  AMENDMENT_WITHOUT_REASON: 'Vul in waarom u dit wijzigt.',
  MILESTONE_UNKNOWN: `Deze mijlpaal hoort niet bij deze actie. ${changed}`,
  MILESTONE_WITHOUT_TITLE: 'Vul in wat er op deze datum klaar is.',
  MILESTONE_CLOSED: `Deze mijlpaal is al gehaald of ingetrokken. ${changed}`,
  MILESTONE_MET_IN_FUTURE: 'Deze datum ligt in de toekomst. Vul in wanneer het klaar was.',
  MILESTONE_WITHOUT_EVIDENCE: 'Vul in waaruit blijkt dat de mijlpaal is gehaald.',
  MILESTONE_WITHDRAWN_WITHOUT_REASON: 'Vul in waarom de mijlpaal vervalt.',
  MILESTONE_DATE_CHANGED: ({ current }: MessageDetails) =>
    current === undefined
      ? 'De datum is intussen gewijzigd. Bekijk de nieuwe datum en kies opnieuw.'
      : `De datum is intussen gewijzigd in ${current}. Kies opnieuw.`,
  MILESTONE_DATE_SAME: 'De mijlpaal staat al op deze datum. Kies een andere datum.',
  MILESTONE_WAITS_FOR_NOTHING: `Deze mijlpaal heeft al een datum. ${changed}`,
  MILESTONE_WITHOUT_FIRST_DATE: 'Deze mijlpaal heeft nog geen eerste datum om te verbeteren.',
  MOVE_WITHOUT_REASON: 'Vul in waarom de datum verschuift.',
  MOVE_UNKNOWN: `Deze verschuiving bestaat niet meer. ${changed}`,
  MOVE_ALREADY_DISCUSSED: 'Deze verschuiving staat al als besproken. U hoeft niets te doen.',
  MOVE_BUILT_UPON: ({ milestone }: MessageDetails) =>
    milestone === undefined
      ? 'De datum is daarna nog een keer gewijzigd. Wijzig de datum zelf.'
      : `De datum van “${milestone}” is daarna nog een keer gewijzigd. Wijzig de datum zelf.`,
  CORRECTION_WITHOUT_REASON: 'Vul in wat er fout was.',
  HANDOVER_PENDING: 'Er loopt al een overdracht. Wacht op het antwoord.',
  HANDOVER_NOT_PENDING: `Er loopt nu geen overdracht. ${changed}`,
  HANDOVER_TO_SAME_PERSON: 'Deze persoon heeft deze rol al. Kies een ander.',
  HANDOVER_OF_ANOTHERS_PART: 'U kunt alleen uw eigen rol overdragen. Vraag het programmabureau.',
} satisfies Record<ActionRuleCode, RuleText>;
