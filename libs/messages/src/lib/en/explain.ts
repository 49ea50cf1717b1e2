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
    toWords: 'Who does what, and other words',
  },
  words: {
    title: 'Words in Follow-up',
    lead: 'Each word means the same on every page.',
    things: 'What it is about',
    people: 'Who does what for an action?',
    word: {
      problem: 'Problem',
      statement: 'Statement',
      action: 'Action',
      organisation: 'Organisation responsible',
      milestone: 'Milestone',
      checkIn: 'Check-in',
      round: 'Round',
      request: 'Request',
    },
    meaning: {
      problem: 'Something that does not go well in the approach. Its number starts with P.',
      statement: 'A literal sentence from a report or letter. We never change it.',
      action: 'What was agreed to solve a problem. Its number starts with A.',
      organisation: 'The organisation that answers for the action.',
      milestone: 'Something that is ready on a date. The first date always stays visible.',
      checkIn: 'What the person responsible reports about an action in a week.',
      round: 'The week in which you report progress. The round closes on Thursday at 17:00.',
      request: 'What somebody needs, from whom and before when. Its number starts with V.',
    },
  },
  accessibility: {
    title: 'Accessibility',
    text: 'Follow-up is built to WCAG 2.2, level AA.',
    tested: 'Every page was checked by computer, on a small screen too.',
    notTested:
      'People with a disability have not tested Follow-up yet. There is no independent review yet either.',
    keysTitle: 'With the keyboard alone',
    keys: {
      tab: 'Tab takes you to the next field or link.',
      arrows: 'The arrow keys choose an answer.',
      send: 'Ctrl and Enter send a form.',
      escape: 'Escape closes a menu or a dialog.',
    },
    trouble: 'Does something not work for you? Tell the programme office.',
  },
  privacy: {
    title: 'Privacy',
    users: 'We keep your name, work e-mail address, organisation and what you do here.',
    noVictims: 'Data about victims or suspects never belong here.',
    history: 'The history keeps who changed what and when, so that each decision can be followed.',
    elsewhere: 'The app asks nothing of other sites and does not measure your visit.',
    cookies: 'We only use the cookies needed to sign in and to remember the language.',
  },
};
