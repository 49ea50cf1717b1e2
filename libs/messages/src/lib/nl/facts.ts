import type { FactCode } from '@opvolging/domain';
import type { FactParams } from '../fact-params';
import { plural } from '../plural';

const days = (n: number | null) => (n === null ? '' : `${n} ${plural(n, 'dag', 'dagen')}`);
const times = (n: number | null) => (n === null ? 'vaker' : `${n} keer`);
const named = (title: string | null) => (title === null ? 'een mijlpaal' : `mijlpaal “${title}”`);
const forDays = (n: number | null) => (n === null ? '' : `, al ${days(n)}`);
const sinceDay = (day: string | null) => (day === null ? '' : ` sinds ${day}`);

export const facts = {
  title: 'Valt op',
  prefix: 'Valt op:',
  none: 'Er valt nu niets op.',
  explanation: 'Vetgedrukt valt automatisch op. Het is geen oordeel.',
  since: ({ date }: { date: string }) => `sinds ${date}`,

  /** In a filter, a heading of the work list, a column. */
  label: {
    MILESTONE_LATE: 'Mijlpaal te laat',
    MILESTONE_MOVED: 'Mijlpaal vaker verschoven',
    MOVE_NOT_DISCUSSED: 'Verschuiving nog niet besproken',
    NO_OPEN_MILESTONE: 'Geen volgende mijlpaal',
    OUT_OF_DATE: 'Geen recent bericht',
    NO_CHECK_IN: 'Nog geen bericht',
    UNCHANGED_STREAK: 'Vaker “geen verandering” op rij',
    COURSE_CONTRADICTS_FACTS: 'Inschatting en data verschillen',
    HELP_OVERDUE: 'Verzoek over datum',
    NO_OWNER: 'Geen verantwoordelijke',
    NOT_ACCEPTED: 'Nog geen akkoord',
    SHOULD_HAVE_STARTED: 'Had moeten starten',
    PAUSE_EXPIRED: 'Pauze is voorbij',
    PAUSED_LONG: 'Lang gepauzeerd',
    PROBLEM_WITHOUT_ACTION: 'Probleem zonder actie',
  } satisfies Record<FactCode, string>,

  /** A few words in a row of a list, in bold. */
  short: {
    MILESTONE_LATE: ({ days: n }: FactParams) => (n === null ? 'te laat' : `${days(n)} te laat`),
    MILESTONE_MOVED: ({ count }: FactParams) => `${times(count)} verschoven`,
    MOVE_NOT_DISCUSSED: ({ count }: FactParams) =>
      count === null
        ? 'verschoven, nog niet besproken'
        : `${count} ${plural(count, 'verschuiving', 'verschuivingen')} nog niet besproken`,
    NO_OPEN_MILESTONE: (_: FactParams) => 'geen volgende mijlpaal',
    OUT_OF_DATE: (_: FactParams) => 'geen recent bericht',
    NO_CHECK_IN: (_: FactParams) => 'nog geen bericht',
    UNCHANGED_STREAK: ({ count }: FactParams) => `${times(count)} “geen verandering”`,
    COURSE_CONTRADICTS_FACTS: (_: FactParams) => 'inschatting en data verschillen',
    HELP_OVERDUE: ({ days: n }: FactParams) =>
      n === null ? 'verzoek over datum' : `verzoek ${days(n)} over datum`,
    NO_OWNER: (_: FactParams) => 'geen verantwoordelijke',
    NOT_ACCEPTED: ({ days: n }: FactParams) =>
      n === null ? 'nog geen akkoord' : `${days(n)} niet beantwoord`,
    SHOULD_HAVE_STARTED: ({ days: n }: FactParams) =>
      n === null ? 'had moeten starten' : `start ${days(n)} te laat`,
    PAUSE_EXPIRED: ({ days: n }: FactParams) =>
      n === null ? 'pauze is voorbij' : `pauze ${days(n)} voorbij`,
    PAUSED_LONG: ({ days: n }: FactParams) =>
      n === null ? 'lang gepauzeerd' : `${days(n)} gepauzeerd`,
    PROBLEM_WITHOUT_ACTION: ({ days: n }: FactParams) => `geen afgesproken actie${forDays(n)}`,
  } satisfies Record<FactCode, (params: FactParams) => string>,

  /** A whole sentence, on the page of the action and in the form. */
  sentence: {
    MILESTONE_LATE: ({ days: n, title, since }: FactParams) =>
      sentence(
        `${named(title)} is ${n === null ? '' : `${days(n)} `}te laat${since === null ? '' : ` (was ${since})`}`,
      ),
    MILESTONE_MOVED: ({ count, days: n, title }: FactParams) =>
      sentence(
        `${named(title)} is ${times(count)} verschoven${n === null ? '' : `, samen ${days(n)}`}`,
      ),
    MOVE_NOT_DISCUSSED: ({ title }: FactParams) =>
      sentence(`de nieuwe datum van ${named(title)} is nog niet besproken`),
    NO_OPEN_MILESTONE: (_: FactParams) => 'Er is geen volgende mijlpaal met een datum.',
    OUT_OF_DATE: ({ days: n }: FactParams) =>
      n === null
        ? 'Het laatste bericht is ouder dan afgesproken.'
        : `Het laatste bericht is ${days(n)} oud.`,
    NO_CHECK_IN: ({ days: n }: FactParams) =>
      `Er is nog geen voortgang doorgegeven${n === null ? '' : `, ${days(n)} na de start`}.`,
    UNCHANGED_STREAK: ({ count }: FactParams) =>
      `Er is ${times(count)} op rij “geen verandering” doorgegeven.`,
    COURSE_CONTRADICTS_FACTS: ({ days: n, title }: FactParams) =>
      `De inschatting is op koers, maar ${named(title)} is ${n === null ? '' : `${days(n)} `}te laat.`,
    HELP_OVERDUE: ({ days: n }: FactParams) =>
      n === null ? 'Een verzoek is over datum.' : `Een verzoek is ${days(n)} over datum.`,
    NO_OWNER: ({ since }: FactParams) => `Niemand is verantwoordelijk${sinceDay(since)}.`,
    NOT_ACCEPTED: ({ days: n }: FactParams) => `Er is nog geen akkoord van iedereen${forDays(n)}.`,
    SHOULD_HAVE_STARTED: ({ days: n, since }: FactParams) =>
      since === null
        ? `De startdatum is voorbij${forDays(n)}.`
        : `De actie zou op ${since} starten en is nog niet begonnen.`,
    PAUSE_EXPIRED: ({ since }: FactParams) =>
      since === null ? 'De pauze is voorbij.' : `De pauze zou tot ${since} duren en is voorbij.`,
    PAUSED_LONG: ({ days: n }: FactParams) =>
      n === null
        ? 'De actie is langer dan 3 maanden gepauzeerd.'
        : `De actie is al ${days(n)} gepauzeerd.`,
    PROBLEM_WITHOUT_ACTION: ({ days: n }: FactParams) =>
      `Dit probleem heeft nog geen afgesproken actie${forDays(n)}.`,
  } satisfies Record<FactCode, (params: FactParams) => string>,
};

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
