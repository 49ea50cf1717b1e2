import { agreedPlan } from '../story/agreed-plan';
import type { Deed } from '../story/deed';
import { at, on } from '../story/story-time';
import { POLICE, weeklyReports } from '../story/weekly-reports';

const ACTION = 'work-instruction';

/** On course, and nothing stands out. */
export const WORK_INSTRUCTION: readonly Deed[] = [
  ...agreedPlan({
    action: ACTION,
    week: -16,
    plan: {
      title: 'Werkinstructie criminele uitbuiting voor de eerstelijns politie',
      intendedResult:
        'Elk basisteam weet hoe het criminele uitbuiting herkent en wie het dan belt.',
      kind: 'EXECUTION',
      problemCodes: ['P-01', 'P-02'],
      organisation: 'Politie',
      partners: ['VNG'],
      owner: 'politie',
      monitor: 'vng',
      startDate: on(-15, 'MON'),
      milestones: [
        {
          title: 'Werkinstructie vastgesteld',
          date: on(-8, 'FRI'),
          criterion: 'De korpsleiding heeft de instructie vastgesteld.',
        },
        {
          title: 'Instructie uitgelegd in alle basisteams',
          date: on(9, 'FRI'),
          criterion: 'Elk basisteam heeft de uitleg gehad.',
        },
        {
          title: 'Instructie nagekeken na een half jaar',
          date: on(34, 'FRI'),
          precision: 'HALF_YEAR',
        },
      ],
    },
  }),
  { do: 'START', by: 'politie', at: at(-14, 'MON', '09:00'), what: { action: ACTION } },
  {
    do: 'ADD_LINK',
    by: 'politie',
    at: at(-14, 'MON', '09:15'),
    what: {
      action: ACTION,
      title: 'Actieplan programma Samen tegen mensenhandel (Kamerstuk 28 638-233)',
      url: 'https://zoek.officielebekendmakingen.nl/kst-28638-233.html',
    },
  },
  {
    do: 'MEET',
    by: 'politie',
    at: at(-8, 'THU', '14:30'),
    what: {
      action: ACTION,
      milestone: 'Werkinstructie vastgesteld',
      evidence: 'De korpsleiding heeft de werkinstructie vastgesteld.',
    },
  },
  ...weeklyReports(ACTION, POLICE, [
    { week: -12, course: 'ON_COURSE', note: 'De opzet is besproken met vier basisteams.' },
    { week: -11, unchanged: true },
    { week: -10, course: 'ON_COURSE', note: 'De tekst is af en ligt bij de eenheden.' },
    { week: -9, course: 'ON_COURSE', note: 'Alle eenheden hebben gereageerd.' },
    { week: -8, unchanged: true },
    { week: -7, course: 'ON_COURSE', note: 'De instructie is vastgesteld. De uitleg is gepland.' },
    { week: -6, course: 'ON_COURSE', note: 'De eerste twintig basisteams hebben uitleg gehad.' },
    { week: -5, unchanged: true },
    { week: -4, course: 'ON_COURSE', note: 'Veertig basisteams hebben nu uitleg gehad.' },
    { week: -3, unchanged: true },
    {
      week: -2,
      course: 'ON_COURSE',
      note: 'Zeventig basisteams hebben uitleg gehad. Het tempo is zoals gepland.',
    },
    { week: -1, unchanged: true },
  ]),
];
