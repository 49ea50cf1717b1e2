import type { Deed } from '../story/deed';
import { at, on } from '../story/story-time';

const ACTION = 'local-picture';

/** Offered; the monitor agreed, the one who should answer for it has not answered. */
export const LOCAL_PICTURE: readonly Deed[] = [
  {
    do: 'PROPOSE',
    by: 'bureau',
    at: at(-4, 'TUE', '09:30'),
    what: {
      action: ACTION,
      plan: {
        title: 'Lokaal beeld van mensenhandel in twintig gemeenten',
        intendedResult:
          'Twintig gemeenten weten welke vormen van uitbuiting bij hen voorkomen en hoe vaak.',
        kind: 'RESEARCH',
        problemCodes: ['P-29'],
        organisation: 'VNG',
        partners: ['Politie'],
        owner: 'vng',
        monitor: 'politie',
        startDate: on(2, 'MON'),
        milestones: [
          { title: 'Twintig gemeenten doen mee', date: on(8, 'FRI') },
          { title: 'Beeld per gemeente gereed', date: on(26, 'FRI'), precision: 'QUARTER' },
        ],
      },
    },
  },
  { do: 'OFFER', by: 'bureau', at: at(-3, 'MON', '09:40'), what: { action: ACTION } },
  {
    do: 'ANSWER',
    by: 'politie',
    at: at(-3, 'THU', '16:10'),
    what: { action: ACTION, as: 'MONITOR', agree: true },
  },
];
