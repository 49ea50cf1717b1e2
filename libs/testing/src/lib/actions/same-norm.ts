import { agreedPlan } from '../story/agreed-plan';
import type { Deed } from '../story/deed';
import { at, on } from '../story/story-time';
import { LABOUR, weeklyReports } from '../story/weekly-reports';

const ACTION = 'same-norm';

/** Says for weeks that nothing changed and that it is on course, while a date passed long ago. */
export const SAME_NORM: readonly Deed[] = [
  ...agreedPlan({
    action: ACTION,
    week: -15,
    plan: {
      title: 'Onderzoek: één norm voor iedereen die in Nederland werkt',
      intendedResult:
        'Bekend is waar organisaties een andere norm gebruiken. Er ligt een voorstel voor één norm.',
      kind: 'RESEARCH',
      problemCodes: ['P-24'],
      organisation: 'Ministerie van SZW',
      owner: 'szw',
      monitor: 'vws',
      startDate: on(-13, 'MON'),
      milestones: [
        { title: 'Onderzoeksvraag vastgesteld', date: on(-11, 'FRI') },
        {
          title: 'Gesprekken met werkgevers en werkenden afgerond',
          date: on(-7, 'FRI'),
          criterion: 'Met dertig werkgevers en dertig werkenden is gesproken.',
        },
        { title: 'Eindrapport', date: on(7, 'FRI') },
      ],
    },
  }),
  { do: 'START', by: 'szw', at: at(-13, 'MON', '09:30'), what: { action: ACTION } },
  {
    do: 'MEET',
    by: 'szw',
    at: at(-11, 'THU', '14:00'),
    what: {
      action: ACTION,
      milestone: 'Onderzoeksvraag vastgesteld',
      evidence: 'De onderzoeksvraag is vastgesteld met de begeleidingsgroep.',
    },
  },
  ...weeklyReports(ACTION, LABOUR, [
    { week: -12, course: 'ON_COURSE', note: 'De begeleidingsgroep is gevormd.' },
    { week: -11, course: 'ON_COURSE', note: 'De onderzoeksvraag is bijna klaar.' },
    { week: -10, course: 'ON_COURSE', note: 'De eerste gesprekken zijn gevoerd.' },
    { week: -9, course: 'ON_COURSE', note: 'Er zijn tien gesprekken gevoerd.' },
    { week: -8, unchanged: true },
    { week: -7, course: 'ON_COURSE', note: 'Er zijn veertien gesprekken gevoerd.' },
    {
      week: -6,
      course: 'ON_COURSE',
      note: 'De gesprekken duren langer. Dat heeft geen gevolgen voor het rapport.',
    },
    { week: -5, course: 'ON_COURSE', note: 'Er zijn twintig gesprekken gevoerd.' },
    { week: -4, course: 'ON_COURSE', note: 'Wij plannen de laatste gesprekken.' },
    { week: -3, unchanged: true },
    { week: -2, unchanged: true },
    { week: -1, unchanged: true, note: 'Werkgevers hebben weinig tijd voor een gesprek.' },
  ]),
];
