import { agreedPlan } from '../story/agreed-plan';
import type { Deed } from '../story/deed';
import { at, on } from '../story/story-time';
import { LABOUR, weeklyReports } from '../story/weekly-reports';

const ACTION = 'contract-forms';

/** Stopped by the office with a reason; its problem is open again. */
export const CONTRACT_FORMS: readonly Deed[] = [
  ...agreedPlan({
    action: ACTION,
    week: -14,
    plan: {
      title: 'Verkenning van contractvormen in de seksindustrie',
      intendedResult:
        'Er ligt een overzicht van contractvormen waarmee slecht werkgeverschap is aan te pakken.',
      kind: 'RESEARCH',
      problemCodes: ['P-26'],
      organisation: 'Ministerie van SZW',
      partners: ['VNG'],
      owner: 'szw',
      monitor: 'bureau',
      startDate: on(-13, 'MON'),
      milestones: [
        { title: 'Onderzoeker gekozen', date: on(-7, 'FRI') },
        { title: 'Overzicht gereed', date: on(8, 'FRI') },
      ],
    },
  }),
  { do: 'START', by: 'szw', at: at(-13, 'MON', '10:00'), what: { action: ACTION } },
  ...weeklyReports(ACTION, LABOUR, [
    { week: -12, course: 'ON_COURSE', note: 'De opdracht voor het onderzoek is beschreven.' },
    { week: -10, course: 'ON_COURSE', note: 'Drie onderzoekers doen een voorstel.' },
    {
      week: -8,
      course: 'ADJUSTING',
      note: 'Alle voorstellen zijn duurder dan gepland. Wij vragen om een kleiner onderzoek.',
    },
    {
      week: -7,
      course: 'ADJUSTING',
      note: 'Ook het kleinere onderzoek past niet in de begroting.',
    },
  ]),
  {
    do: 'STOP',
    by: 'bureau',
    at: at(-6, 'THU', '13:30'),
    what: {
      action: ACTION,
      reason: 'Er is dit jaar geen geld voor het onderzoek. Het probleem blijft staan.',
    },
  },
];
