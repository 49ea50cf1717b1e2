import { agreedPlan } from '../story/agreed-plan';
import type { Deed } from '../story/deed';
import { at, on } from '../story/story-time';
import { CARE, weeklyReports } from '../story/weekly-reports';

const ACTION = 'care-guide';

/** Out of date: no report for weeks, and meanwhile a date passed. The last report came through the office. */
export const CARE_GUIDE: readonly Deed[] = [
  ...agreedPlan({
    action: ACTION,
    week: -15,
    plan: {
      title: 'Handreiking voor zorgprofessionals: wat doet u bij een vermoeden?',
      intendedResult:
        'Zorgprofessionals weten wat zij bij een vermoeden doen, ook als iemand een LVB heeft.',
      kind: 'EXECUTION',
      problemCodes: ['P-32', 'P-35'],
      organisation: 'Ministerie van VWS',
      partners: ['VNG'],
      owner: 'vws',
      monitor: 'politie',
      reporters: ['vng'],
      startDate: on(-14, 'MON'),
      milestones: [
        { title: 'Concept besproken met zes beroepsgroepen', date: on(-8, 'FRI') },
        {
          title: 'Handreiking vastgesteld',
          date: on(-2, 'FRI'),
          criterion: 'Zes beroepsgroepen zijn het eens met de tekst.',
        },
        { title: 'Scholing bij de handreiking', date: on(14, 'FRI'), precision: 'QUARTER' },
      ],
    },
  }),
  { do: 'START', by: 'vws', at: at(-14, 'MON', '13:00'), what: { action: ACTION } },
  {
    do: 'MEET',
    by: 'vws',
    at: at(-8, 'THU', '11:00'),
    what: {
      action: ACTION,
      milestone: 'Concept besproken met zes beroepsgroepen',
      evidence: 'Zes beroepsgroepen hebben het concept besproken.',
    },
  },
  ...weeklyReports(ACTION, CARE, [
    { week: -12, course: 'ON_COURSE', note: 'Wij schrijven het concept met drie beroepsgroepen.' },
    { week: -11, course: 'ON_COURSE', note: 'Het eerste deel van het concept is klaar.' },
    { week: -10, unchanged: true },
    {
      week: -9,
      course: 'ADJUSTING',
      note: 'Twee beroepsgroepen willen voorbeelden erbij. Wij voegen die toe.',
    },
    { week: -8, course: 'ON_COURSE', note: 'Het concept ligt bij zes beroepsgroepen.' },
    {
      week: -7,
      course: 'ON_COURSE',
      note: 'Het overleg over mensen met een LVB is geweest. De tekst wordt aangepast.',
      differently: { by: 'vng', weekday: 'THU', time: '11:40' },
    },
    { week: -6, course: 'ON_COURSE', note: 'Vier beroepsgroepen zijn het eens met de tekst.' },
    { week: -5, unchanged: true },
    {
      week: -4,
      course: 'ON_COURSE',
      note: 'Vijf beroepsgroepen zijn het eens. Met de zesde is nog overleg.',
      onBehalfReason: 'Telefonisch doorgegeven aan het programmabureau.',
      differently: { by: 'bureau', weekday: 'THU', time: '15:45' },
    },
  ]),
];
