import { agreedPlan } from '../story/agreed-plan';
import type { Deed } from '../story/deed';
import { on } from '../story/story-time';

const ACTION = 'after-trauma';

/** Both agreed, and it should have started by now. */
export const AFTER_TRAUMA: readonly Deed[] = agreedPlan({
  action: ACTION,
  week: -6,
  plan: {
    title: 'Leidraad: eerder hulp na ingrijpende gebeurtenissen in de jeugd',
    intendedResult:
      'Scholen en wijkteams bieden eerder hulp aan kinderen na een ingrijpende gebeurtenis.',
    kind: 'EXECUTION',
    problemCodes: ['P-16', 'P-42'],
    organisation: 'Ministerie van VWS',
    partners: ['VNG'],
    owner: 'vws',
    monitor: 'vng',
    startDate: on(-2, 'MON'),
    milestones: [
      { title: 'Leidraad geschreven', date: on(12, 'FRI') },
      { title: 'Tien wijkteams werken met de leidraad', date: on(28, 'FRI'), precision: 'QUARTER' },
    ],
  },
});
