import type { Coverage, Phase } from '@opvolging/domain';

/** The lists behind the numbers of this page. Each address opens exactly the rows that were counted. */
export const PHASE_ADDRESSES: Readonly<Record<Phase, string>> = {
  PROPOSED: '/acties?fase=voorgesteld',
  NOT_STARTED: '/acties?fase=nog-niet-gestart',
  IN_PROGRESS: '/acties?fase=bezig',
  PAUSED: '/acties?fase=gepauzeerd',
  DONE: '/acties?fase=afgerond',
  STOPPED: '/acties?fase=gestopt',
};

export const COVERAGE_ADDRESSES: Readonly<Record<Coverage, string>> = {
  NO_ACTION: '/problemen?dekking=geen-actie',
  PROPOSED_ONLY: '/problemen?dekking=alleen-voorstel',
  UNCONFIRMED: '/problemen?dekking=niet-bevestigd',
  IN_HAND: '/problemen?dekking=in-uitvoering',
  PAUSED_ONLY: '/problemen?dekking=gepauzeerd',
  ALL_CLOSED: '/problemen?dekking=afgerond',
  RESOLVED: '/problemen?dekking=opgelost',
  HANDLED_ELSEWHERE: '/problemen?dekking=elders',
  SET_ASIDE: '/problemen?dekking=terzijde',
};

/** A course counts only while up to date; so the list of a course leaves out the old reports as well. */
export const COURSE_ADDRESSES = {
  onCourse: '/acties?inschatting=op-koers',
  adjusting: '/acties?inschatting=bijsturen',
  helpNeeded: '/acties?inschatting=hulp-nodig',
  outOfDate: '/acties?actualiteit=geen-recent-bericht',
  noCheckIn: '/acties?actualiteit=nog-geen-bericht',
  oldOrNone: '/acties?actualiteit=geen-recent-bericht,nog-geen-bericht',
} as const;

export const UNCOVERED_ADDRESS = '/problemen?dekking=geen-actie,alleen-voorstel';
export const UNCONFIRMED_ADDRESS = '/acties?overeenkomst=afgesproken&fase=nog-niet-gestart';
/** In the same order as the points stand on the page. */
export const POINTS_ADDRESS =
  '/acties?valt-op=verzoek-over-datum,geen-verantwoordelijke,verschil,mijlpaal-te-laat,' +
  'niet-besproken,pauze-voorbij,geen-akkoord,had-moeten-starten,lang-gepauzeerd&sorteer=attention';
