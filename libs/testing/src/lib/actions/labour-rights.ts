import { agreedPlan } from '../story/agreed-plan';
import type { Deed } from '../story/deed';
import { at, on } from '../story/story-time';
import { LABOUR, weeklyReports } from '../story/weekly-reports';

const ACTION = 'labour-rights';

const PLAN: readonly Deed[] = agreedPlan({
  action: ACTION,
  week: -15,
  plan: {
    title: 'Voorlichting over rechten op het werk voor mensen uit Oekraïne',
    intendedResult:
      'Op vijftig opvanglocaties is uitgelegd welke rechten u op het werk heeft en waar u hulp vindt.',
    kind: 'EXECUTION',
    problemCodes: ['P-22'],
    organisation: 'Ministerie van SZW',
    partners: ['VNG', 'Politie'],
    owner: 'szw',
    monitor: 'politie',
    startDate: on(-14, 'MON'),
    milestones: [
      { title: 'Folder gereed in twee talen', date: on(-9, 'FRI') },
      {
        title: 'Voorlichting gegeven op vijftig locaties',
        date: on(3, 'FRI'),
        criterion: 'Op elke locatie is minstens één bijeenkomst geweest.',
      },
      { title: 'Spreekuur op tien locaties', date: on(11, 'FRI'), precision: 'MONTH' },
    ],
  },
});

const ANSWERS: readonly Deed[] = [
  {
    do: 'ANSWER_REQUEST',
    by: 'vng',
    at: at(-10, 'THU', '16:00'),
    what: { action: ACTION, request: 1, state: 'PROMISED', promisedFor: on(-8, 'TUE') },
  },
  {
    do: 'ANSWER_REQUEST',
    by: 'vng',
    at: at(-9, 'FRI', '10:15'),
    what: {
      action: ACTION,
      request: 1,
      state: 'MET',
      reason: 'De lijst met locaties is gestuurd.',
    },
  },
  {
    do: 'ANSWER_REQUEST',
    by: 'politie',
    at: at(-3, 'FRI', '09:20'),
    what: { action: ACTION, request: 3, state: 'PROMISED', promisedFor: on(2, 'WED') },
  },
];

/** Help needed: one request met, one promised, one still open and one overdue. */
export const LABOUR_RIGHTS: readonly Deed[] = [
  ...PLAN,
  { do: 'START', by: 'szw', at: at(-14, 'MON', '11:00'), what: { action: ACTION } },
  {
    do: 'MEET',
    by: 'szw',
    at: at(-9, 'TUE', '11:30'),
    what: {
      action: ACTION,
      milestone: 'Folder gereed in twee talen',
      evidence: 'De folder is er in het Nederlands en in het Oekraïens.',
    },
  },
  ...ANSWERS,
  ...weeklyReports(ACTION, LABOUR, [
    { week: -12, course: 'ON_COURSE', note: 'De tekst van de folder is klaar.' },
    { week: -11, unchanged: true },
    {
      week: -10,
      course: 'HELP_NEEDED',
      note: 'Wij weten niet welke locaties het grootst zijn.',
      help: {
        what: 'Een lijst van de opvanglocaties per gemeente, met het aantal plekken.',
        organisation: 'VNG',
        neededBy: on(-8, 'FRI'),
      },
    },
    { week: -9, course: 'ON_COURSE', note: 'De folder is gedrukt. De lijst is toegezegd.' },
    { week: -8, course: 'ON_COURSE', note: 'De eerste tien locaties zijn bezocht.' },
    { week: -7, course: 'ON_COURSE', note: 'Zeventien locaties zijn bezocht.' },
    {
      week: -6,
      course: 'HELP_NEEDED',
      note: 'Twaalf gemeenten reageren niet op onze vraag om een bijeenkomst.',
      help: {
        what: 'Een vast aanspreekpunt bij twaalf gemeenten, om een bijeenkomst te plannen.',
        organisation: 'VNG',
        neededBy: on(-3, 'FRI'),
      },
    },
    { week: -5, unchanged: true },
    {
      week: -4,
      course: 'HELP_NEEDED',
      note: 'Bezoekers vragen naar de politie. Daar weten onze voorlichters te weinig van.',
      help: {
        what: 'Vier avonden waarop de politie uitlegt wat zij voor slachtoffers doet.',
        person: 'politie',
        neededBy: on(1, 'FRI'),
      },
    },
    { week: -3, course: 'HELP_NEEDED', note: 'Vierentwintig locaties zijn bezocht.' },
    { week: -2, course: 'HELP_NEEDED', note: 'Zonder aanspreekpunt komen wij niet verder.' },
    {
      week: -1,
      course: 'HELP_NEEDED',
      note: 'Zesentwintig locaties zijn bezocht. Voor de rest zijn tolken nodig.',
      help: {
        what: 'Een afspraak over wie de tolken betaalt.',
        organisation: 'Programmabureau',
        neededBy: on(2, 'FRI'),
      },
    },
  ]),
];
