import type { Localised } from '../localised';
import type { explain as dutch } from '../nl/explain';

export const explain: Localised<typeof dutch> = {
  statuses: {
    title: 'What do the words mean?',
    lead: 'Three things stand apart: the phase, the course and the latest check-in.',
    phase: 'The phase says where an action is in its life.',
    agreement: 'The agreement says who agrees to the plan.',
    course: 'The course is the judgement of the person responsible. Only a check-in changes it.',
    freshness: 'Without a recent check-in the last course does not count.',
    facts: 'What stands out is computed from the data. It never changes the course.',
    coverage: 'With each problem you see whether there is an agreed action.',
    mark: 'Mark',
    word: 'Word',
    meaning: 'Meaning',
  },
  accessibility: {
    title: 'Accessibility',
    text: 'Follow-up is built to WCAG 2.2, level AA.',
    trouble: 'Does something not work for you? Tell the programme office.',
  },
  privacy: {
    title: 'Privacy',
    users: 'We keep your name, work e-mail address, organisation and what you do here.',
    noVictims: 'Data about victims or suspects never belong here.',
    cookies: 'We only use the cookies needed to sign in and to remember the language.',
  },
};
