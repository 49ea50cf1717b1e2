import type { Deed } from './story/deed';
import { at, on } from './story/story-time';

/** What the office did with the register itself: two alike became one, one is another's, one is nobody's here. */
export const REGISTER_DEEDS: readonly Deed[] = [
  {
    do: 'GROUP',
    by: 'bureau',
    at: at(-11, 'MON', '14:00'),
    what: {
      problemCodes: ['P-35', 'P-37'],
      title: 'Te weinig kennis over LVB en uitbuiting in de keten',
      titleEn: 'Too little knowledge of mild intellectual disability and exploitation',
    },
  },
  {
    do: 'HANDLE_ELSEWHERE',
    by: 'bureau',
    at: at(-9, 'MON', '14:00'),
    what: {
      problemCode: 'P-10',
      link: 'https://www.rijksoverheid.nl',
      organisation: 'Ministerie van VWS',
      reviewOn: on(12, 'MON'),
    },
  },
  {
    do: 'SET_ASIDE',
    by: 'bureau',
    at: at(-9, 'MON', '14:20'),
    what: {
      problemCode: 'P-17',
      reasonCode: 'OUTSIDE_SCOPE',
      note: 'Dit gaat over armoede zelf. Hoe armoede tot mensenhandel leidt, volgen wij bij P-18.',
    },
  },
];
