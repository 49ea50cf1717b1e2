import { agreedPlan } from '../story/agreed-plan';
import type { Deed } from '../story/deed';
import { at, on } from '../story/story-time';
import { MUNICIPALITIES, weeklyReports } from '../story/weekly-reports';

const ACTION = 'inspectors';
const TRAINED = 'Eerste vijftien gemeenten getraind';

/** Adjusting: one date moved three times, and the third time was not discussed yet. */
export const INSPECTORS: readonly Deed[] = [
  ...agreedPlan({
    action: ACTION,
    week: -15,
    plan: {
      title: 'Toezichthouders van kleinere gemeenten leren mensenhandel herkennen',
      intendedResult:
        'In 45 kleinere gemeenten herkennen toezichthouders mensenhandel. Zij weten wie zij dan bellen.',
      kind: 'EXECUTION',
      problemCodes: ['P-31'],
      organisation: 'VNG',
      partners: ['Politie', 'Ministerie van SZW'],
      owner: 'vng',
      monitor: 'szw',
      startDate: on(-14, 'MON'),
      milestones: [
        { title: 'Lesmateriaal gereed', date: on(-9, 'FRI') },
        {
          title: TRAINED,
          date: on(-4, 'FRI'),
          criterion: 'Vijftien gemeenten hebben de training afgerond.',
        },
        { title: 'Nog dertig gemeenten getraind', date: on(30, 'FRI'), precision: 'QUARTER' },
      ],
    },
  }),
  { do: 'START', by: 'vng', at: at(-14, 'MON', '10:00'), what: { action: ACTION } },
  {
    do: 'MEET',
    by: 'vng',
    at: at(-9, 'WED', '15:40'),
    what: {
      action: ACTION,
      milestone: 'Lesmateriaal gereed',
      evidence: 'Het lesmateriaal is gemaakt met drie gemeenten en is klaar.',
    },
  },
  {
    do: 'NOTE_INTERNALLY',
    by: 'bureau',
    at: at(-4, 'FRI', '11:00'),
    what: { action: ACTION, note: 'Bij de volgende vergadering vragen naar geld voor trainers.' },
  },
  ...weeklyReports(ACTION, MUNICIPALITIES, [
    { week: -12, course: 'ON_COURSE', note: 'Drie gemeenten maken het lesmateriaal met ons.' },
    { week: -11, unchanged: true },
    { week: -10, course: 'ON_COURSE', note: 'Het lesmateriaal is bijna klaar.' },
    { week: -9, course: 'ON_COURSE', note: 'Het lesmateriaal is klaar. Wij zoeken trainers.' },
    {
      week: -8,
      course: 'ADJUSTING',
      note: 'Er zijn te weinig trainers. Wij vragen partners om trainers uit te lenen.',
    },
    {
      week: -7,
      course: 'ADJUSTING',
      note: 'Twee trainers zijn gevonden. Wij beginnen met vijf gemeenten.',
      moves: [
        {
          milestone: TRAINED,
          to: on(-1, 'FRI'),
          reasonCode: 'NO_CAPACITY_OR_MONEY',
          reason: 'Er zijn twee trainers in plaats van vier.',
        },
      ],
    },
    { week: -6, course: 'ADJUSTING', note: 'Vijf gemeenten zijn begonnen. De rest volgt later.' },
    { week: -5, unchanged: true },
    {
      week: -4,
      course: 'ADJUSTING',
      audience: 'BOARD',
      note: 'Zonder extra geld voor trainers halen wij dit jaar tien gemeenten. Wij leggen twee keuzes voor.',
      differently: { weekday: 'FRI', time: '09:50' },
      moves: [
        {
          milestone: TRAINED,
          to: on(3, 'FRI'),
          reasonCode: 'NO_CAPACITY_OR_MONEY',
          reason: 'Een trainer is langere tijd niet beschikbaar.',
        },
      ],
    },
    { week: -3, course: 'ADJUSTING', note: 'Acht gemeenten zijn klaar met de training.' },
    {
      week: -2,
      course: 'ADJUSTING',
      note: 'Negen gemeenten zijn klaar. Wij plannen de volgende zes.',
    },
    {
      week: -1,
      course: 'ADJUSTING',
      note: 'Zes gemeenten hebben pas over enkele weken tijd. Wij houden hun plek vrij.',
      moves: [
        {
          milestone: TRAINED,
          to: on(10, 'FRI'),
          reasonCode: 'WAITING_FOR_OTHERS',
          reason: 'Zes gemeenten hebben pas later tijd voor de training.',
        },
      ],
    },
  ]),
];
