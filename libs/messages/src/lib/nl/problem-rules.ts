import type { ProblemRuleCode } from '@opvolging/domain';
import type { MessageDetails, RuleText } from '../message-details';
import { plural } from '../plural';

const changed = 'Ververs de pagina om te zien wat er veranderde.';

export const problemRules = {
  PROBLEM_WITHOUT_TITLE: 'Geef het probleem een titel.',
  PROBLEM_WITHOUT_THEME: 'Kies ten minste één thema.',
  THEME_UNKNOWN: 'Dit thema bestaat niet. Kies een thema uit de lijst.',
  PROBLEM_NOT_LISTED: ({ problem }: MessageDetails) =>
    `${problem ?? 'Dit probleem'} hoort nu bij een ander probleem. ${changed}`,
  PROBLEM_NOT_OPEN: ({ problem }: MessageDetails) =>
    `${problem ?? 'Dit probleem'} is opgelost, terzijde gelegd of elders opgepakt. Haal het eerst terug.`,
  PROBLEM_ALREADY_OPEN: `Dit probleem staat al in de lijst. ${changed}`,
  PROBLEM_HAS_OPEN_ACTION: ({ open }: MessageDetails) =>
    typeof open === 'number'
      ? `Voor dit probleem ${plural(open, 'loopt nog 1 actie', `lopen nog ${open} acties`)}. Rond die eerst af of stop die.`
      : 'Voor dit probleem loopt nog een actie. Rond die eerst af of stop die.',
  PROBLEM_HAS_OWN_ACTION:
    'Er is een actie gekoppeld na het samenvoegen. Maak die eerst los. Daarna kan het uit elkaar.',
  PROBLEM_IS_NO_GROUP: 'Dit probleem is niet samengevoegd. Er is niets om uit elkaar te halen.',
  GROUP_TOO_SMALL: 'Kies ten minste 2 problemen om samen te voegen.',
  ELSEWHERE_WITHOUT_LINK: 'Vul een link in naar wat daar gebeurt.',
  LINK_NOT_HTTPS: 'Vul een adres in dat begint met https://',
  ELSEWHERE_WITHOUT_ORGANISATION: 'Kies de organisatie die het probleem oppakt.',
  ELSEWHERE_WITHOUT_REVIEW: 'Vul in wanneer wij dit opnieuw bekijken.',
  REVIEW_NOT_AHEAD: 'Deze datum is voorbij. Kies een datum na vandaag.',
  RESOLUTION_WITHOUT_NOTE: 'Vul in waaruit blijkt dat het probleem is opgelost.',
} satisfies Record<ProblemRuleCode, RuleText>;
