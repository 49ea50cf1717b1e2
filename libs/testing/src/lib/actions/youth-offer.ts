import { agreedPlan } from '../story/agreed-plan';
import type { Deed } from '../story/deed';
import { at, on } from '../story/story-time';
import { MUNICIPALITIES, weeklyReports } from '../story/weekly-reports';

const ACTION = 'youth-offer';

/** Paused for more than three months, and past the day on which the pause would be looked at. */
export const YOUTH_OFFER: readonly Deed[] = [
  ...agreedPlan({
    action: ACTION,
    week: -19,
    plan: {
      title: 'Overzicht van wat gemeenten jongeren te bieden hebben',
      intendedResult:
        'Per gemeente is bekend welke plekken en welk werk er voor jongeren zijn, en waar dat ontbreekt.',
      kind: 'RESEARCH',
      problemCodes: ['P-19'],
      organisation: 'VNG',
      partners: ['Ministerie van SZW'],
      owner: 'vng',
      monitor: 'vws',
      startDate: on(-18, 'MON'),
      milestones: [
        { title: 'Vragenlijst vastgesteld', date: on(-15, 'FRI') },
        { title: 'Overzicht gereed', date: on(12, 'FRI'), precision: 'QUARTER' },
      ],
    },
  }),
  { do: 'START', by: 'vng', at: at(-18, 'MON', '09:00'), what: { action: ACTION } },
  {
    do: 'MEET',
    by: 'vng',
    at: at(-15, 'WED', '13:00'),
    what: {
      action: ACTION,
      milestone: 'Vragenlijst vastgesteld',
      evidence: 'De vragenlijst is besproken met zes gemeenten en vastgesteld.',
    },
  },
  ...weeklyReports(ACTION, MUNICIPALITIES, [
    { week: -17, course: 'ON_COURSE', note: 'Zes gemeenten denken mee over de vragenlijst.' },
    {
      week: -15,
      course: 'ADJUSTING',
      note: 'Veel gemeenten wachten op hun begroting. Wij vragen na wie wel kan beginnen.',
    },
  ]),
  {
    do: 'PAUSE',
    by: 'vng',
    at: at(-14, 'TUE', '16:20'),
    what: {
      action: ACTION,
      reasonCode: 'DECISION_OR_LAW',
      reason: 'Gemeenten beginnen pas als het geld voor jongerenwerk vaststaat.',
      event: 'Besluit over het geld voor jongerenwerk',
      until: on(-2, 'FRI'),
    },
  },
];
