import { agreedPlan } from '../story/agreed-plan';
import type { Deed } from '../story/deed';
import { at, on } from '../story/story-time';
import { POLICE, weeklyReports } from '../story/weekly-reports';

const ACTION = 'one-explanation';

/** Done: every milestone met, completion asked for and confirmed by another. */
export const ONE_EXPLANATION: readonly Deed[] = [
  ...agreedPlan({
    action: ACTION,
    week: -20,
    plan: {
      title: 'Eén uitleg over het verschil tussen mensenhandel en mensensmokkel',
      intendedResult:
        'Politie, gemeenten en zorg gebruiken dezelfde uitleg. Die is hoogstens twee bladzijden lang.',
      kind: 'EXECUTION',
      problemCodes: ['P-33'],
      organisation: 'Politie',
      partners: ['VNG', 'Ministerie van VWS'],
      owner: 'politie',
      monitor: 'vws',
      startDate: on(-19, 'MON'),
      milestones: [
        {
          title: 'Uitleg geschreven',
          date: on(-14, 'FRI'),
          criterion: 'Hoogstens twee bladzijden, op taalniveau B1.',
        },
        {
          title: 'Uitleg getest met twintig lezers',
          date: on(-9, 'FRI'),
          criterion: 'Achttien van de twintig lezers kunnen het verschil zelf uitleggen.',
        },
        { title: 'Uitleg staat op de websites van de partners', date: on(-5, 'FRI') },
      ],
    },
  }),
  { do: 'START', by: 'politie', at: at(-19, 'MON', '09:00'), what: { action: ACTION } },
  {
    do: 'MEET',
    by: 'politie',
    at: at(-14, 'THU', '16:00'),
    what: {
      action: ACTION,
      milestone: 'Uitleg geschreven',
      evidence: 'De tekst is klaar en is op taalniveau nagekeken.',
    },
  },
  {
    do: 'MEET',
    by: 'politie',
    at: at(-7, 'WED', '15:00'),
    what: {
      action: ACTION,
      milestone: 'Uitleg getest met twintig lezers',
      evidence: 'Negentien van de twintig lezers konden het verschil uitleggen.',
    },
  },
  {
    do: 'MEET',
    by: 'politie',
    at: at(-5, 'WED', '15:00'),
    what: {
      action: ACTION,
      milestone: 'Uitleg staat op de websites van de partners',
      evidence: 'De uitleg staat op vier websites.',
    },
  },
  {
    do: 'ASK_COMPLETION',
    by: 'politie',
    at: at(-4, 'MON', '10:00'),
    what: {
      action: ACTION,
      evidence: 'De uitleg is klaar, getest en geplaatst. Vier partners gebruiken haar.',
    },
  },
  {
    do: 'CONFIRM_COMPLETION',
    by: 'vws',
    at: at(-3, 'TUE', '09:30'),
    what: { action: ACTION },
  },
  ...weeklyReports(ACTION, POLICE, [
    { week: -18, course: 'ON_COURSE', note: 'Wij hebben de opzet van de uitleg gemaakt.' },
    { week: -16, course: 'ON_COURSE', note: 'De eerste tekst ligt bij de partners.' },
    { week: -14, course: 'ON_COURSE', note: 'De laatste opmerkingen zijn verwerkt.' },
    { week: -12, course: 'ON_COURSE', note: 'Wij zoeken lezers voor de test.' },
    {
      week: -10,
      course: 'ADJUSTING',
      note: 'Wij hebben nog maar acht lezers. Daarom vragen wij ook wijkteams om mee te lezen.',
      moves: [
        {
          milestone: 'Uitleg getest met twintig lezers',
          to: on(-7, 'FRI'),
          reasonCode: 'MORE_WORK',
          reason: 'Het kost meer tijd om lezers te vinden.',
        },
      ],
    },
    { week: -8, course: 'ON_COURSE', note: 'Er zijn nu twintig lezers. De test loopt.' },
    { week: -6, course: 'ON_COURSE', note: 'De test is goed verlopen. Wij plaatsen de uitleg.' },
    { week: -5, course: 'ON_COURSE', note: 'Vier partners zetten de uitleg op hun website.' },
  ]),
];
