import type { Coverage } from '@opvolging/domain';
import { plural } from '../plural';

export const coverage = {
  /** In a list and in a filter. */
  label: {
    NO_ACTION: 'Geen actie',
    PROPOSED_ONLY: 'Alleen een voorstel',
    UNCONFIRMED: 'Afgesproken, nog niet bevestigd',
    IN_HAND: 'In uitvoering',
    PAUSED_ONLY: 'Actie gepauzeerd',
    ALL_CLOSED: 'Acties afgerond',
    RESOLVED: 'Opgelost',
    HANDLED_ELSEWHERE: 'Elders opgepakt',
    SET_ASIDE: 'Terzijde gelegd',
  } satisfies Record<Coverage, string>,
  sentence: {
    NO_ACTION: 'Dit probleem heeft nog geen afgesproken actie.',
    PROPOSED_ONLY: 'Dit probleem heeft nog geen afgesproken actie. Er ligt wel een voorstel.',
    UNCONFIRMED: 'Er is een actie afgesproken. Die is nog niet bevestigd.',
    IN_HAND: 'Voor dit probleem is een actie afgesproken.',
    PAUSED_ONLY: 'De actie voor dit probleem ligt stil.',
    ALL_CLOSED:
      'De acties voor dit probleem zijn afgerond. Het probleem is nog niet opgelost verklaard.',
    RESOLVED: 'Dit probleem is opgelost.',
    HANDLED_ELSEWHERE: 'Dit probleem wordt ergens anders opgepakt.',
    SET_ASIDE: 'Dit probleem is terzijde gelegd.',
  } satisfies Record<Coverage, string>,
  forDays: ({ n }: { n: number }) => `al ${n} ${plural(n, 'dag', 'dagen')}`,
  stoppedBefore: 'Een eerdere actie is gestopt.',
  proposalsWaiting: ({ n }: { n: number }) =>
    n === 1 ? 'Er ligt één voorstel.' : `Er liggen ${n} voorstellen.`,
  problems: ({ n }: { n: number }) => `${n} ${plural(n, 'probleem', 'problemen')}`,
};
