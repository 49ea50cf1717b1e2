import type { Coverage } from '@opvolging/domain';

/** The words of this filter in an address. They stand in letters and minutes, so none is ever changed. */
export const COVERAGE_WORDS: Readonly<Record<Coverage, string>> = {
  NO_ACTION: 'geen-actie',
  PROPOSED_ONLY: 'alleen-voorstel',
  UNCONFIRMED: 'niet-bevestigd',
  IN_HAND: 'in-uitvoering',
  PAUSED_ONLY: 'gepauzeerd',
  ALL_CLOSED: 'afgerond',
  RESOLVED: 'opgelost',
  HANDLED_ELSEWHERE: 'elders',
  SET_ASIDE: 'terzijde',
};
