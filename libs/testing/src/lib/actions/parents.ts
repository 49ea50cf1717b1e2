import type { Deed } from '../story/deed';
import type { PlanStory } from '../story/plan-story';
import { at, on } from '../story/story-time';

const ACTION = 'parents';

const PLAN: PlanStory = {
  title: 'Ouders en omgeving eerder betrekken',
  intendedResult:
    'In tien gemeenten krijgen ouders eerder hulp als hun kind richting criminaliteit afglijdt.',
  kind: 'EXECUTION',
  problemCodes: ['P-14', 'P-15'],
  organisation: 'Ministerie van VWS',
  partners: ['Politie', 'VNG'],
  owner: 'vws',
  monitor: 'politie',
  startDate: on(3, 'MON'),
  milestones: [
    { title: 'Werkwijze met ouders beschreven', date: on(13, 'FRI') },
    { title: 'Tien gemeenten werken ermee', date: on(36, 'FRI'), precision: 'HALF_YEAR' },
  ],
};

/** Proposed by a member, declined with a reason, and proposed anew: somebody to answer for it is still sought. */
export const PARENTS: readonly Deed[] = [
  {
    do: 'PROPOSE',
    by: 'politie',
    at: at(-4, 'WED', '13:20'),
    what: { action: ACTION, plan: PLAN },
  },
  { do: 'OFFER', by: 'politie', at: at(-4, 'WED', '13:30'), what: { action: ACTION } },
  {
    do: 'ANSWER',
    by: 'vws',
    at: at(-3, 'TUE', '15:40'),
    what: {
      action: ACTION,
      as: 'OWNER',
      agree: false,
      reason: 'Hulp bij opvoeden is een taak van gemeenten. Vraag daarom de VNG.',
    },
  },
  {
    do: 'REVISE_PLAN',
    by: 'politie',
    at: at(-2, 'TUE', '11:20'),
    what: {
      action: ACTION,
      plan: {
        ...PLAN,
        organisation: 'VNG',
        partners: ['Politie', 'Ministerie van VWS'],
        owner: undefined,
      },
    },
  },
];
