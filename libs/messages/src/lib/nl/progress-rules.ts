import type { ProgressRuleCode } from '@opvolging/domain';
import type { MessageDetails, RuleText } from '../message-details';

export const progressRules = {
  ROUND_NOT_OPEN: ({ current }: MessageDetails) =>
    current === undefined
      ? 'Voor deze week kunt u geen voortgang doorgeven. Ga naar de ronde van nu.'
      : `Voor deze week kunt u geen voortgang doorgeven. Kies ${current}.`,
  CHECK_IN_WITHOUT_COURSE: 'Kies hoe deze actie ervoor staat.',
  UNCHANGED_WITHOUT_REPORT:
    'Dit is het eerste bericht over deze actie. Kies hoe de actie ervoor staat.',
  UNCHANGED_WITH_OTHER_COURSE:
    'U koos “geen verandering” en ook een andere inschatting. Kies één van de twee.',
  UNCHANGED_AFTER_NEWS: ({ fact }: MessageDetails) =>
    fact === undefined
      ? 'Er is iets gebeurd sinds uw vorige bericht. Kies opnieuw hoe de actie ervoor staat.'
      : `Sinds uw vorige bericht valt op: ${fact}. Kies opnieuw hoe de actie ervoor staat.`,
  UNCHANGED_WITHOUT_LINE: 'Vul in wat deze actie op dezelfde stand houdt. Eén zin is genoeg.',
  ADJUSTING_WITHOUT_NOTE: 'Vul in wat u eraan doet. Eén zin is genoeg.',
  HELP_NEEDED_WITHOUT_REQUEST: 'Vul in wat nodig is, van wie en vóór wanneer.',
  HELP_WITHOUT_WHAT: 'Vul in wat nodig is.',
  HELP_WITHOUT_WHOM: 'Vul in van wie hulp nodig is.',
  HELP_NEEDED_BY_PAST: 'Deze datum is voorbij. Kies een datum vanaf vandaag.',
  ON_BEHALF_WITHOUT_REASON: 'Vul in waarom het programmabureau dit invult.',
  CORRECTED_REPORT_UNKNOWN: 'Het bericht dat u verbetert, hoort niet bij deze actie.',
  CORRECTED_REPORT_NOT_STANDING:
    'Dit bericht is al verbeterd of ingetrokken. Verbeter het nieuwste bericht.',
  SUBMISSION_EMPTY: 'Vul ten minste één actie in.',
  SUBMISSION_TOO_LARGE: ({ max }: MessageDetails) =>
    `Verstuur hooguit ${max ?? 100} acties tegelijk. Verstuur de rest daarna.`,
  ACTION_TWICE_IN_SUBMISSION: 'Deze actie staat twee keer in wat u verstuurt. Haal er één weg.',
  UNDO_BY_ANOTHER: 'Alleen wie verstuurde, kan dit ongedaan maken.',
  UNDO_TOO_LATE:
    'Ongedaan maken kan tot 10 minuten na het versturen. Verbeter het bericht nu zelf.',
  UNDO_DONE_BEFORE: 'Dit is al ongedaan gemaakt. U hoeft niets te doen.',
  UNDO_BUILT_UPON:
    'Er is daarna iets op uw bericht gevolgd. Ongedaan maken kan niet meer. Verbeter het bericht.',
  HELP_REQUEST_CLOSED: 'Dit verzoek is al afgehandeld. Ververs de pagina.',
  HELP_STATE_IMPOSSIBLE:
    'Dit antwoord past niet bij de stand van het verzoek. Kies een ander antwoord.',
  PROMISE_WITHOUT_DATE: 'Vul in wanneer het er is.',
  PROMISE_IN_PAST: 'Deze datum is voorbij. Kies een datum vanaf vandaag.',
  PROMISE_MOVED_WITHOUT_REASON: 'Vul in waarom de toegezegde datum verandert.',
  HELP_REFUSED_WITHOUT_REASON: 'Vul in waarom het niet kan.',
} satisfies Record<ProgressRuleCode | 'ROUND_NOT_OPEN', RuleText>;
