import type { Localised } from '../localised';
import type { problemRules as dutch } from '../nl/problem-rules';
import { plural } from '../plural';

const changed = 'Reload the page to see what changed.';

export const problemRules: Localised<typeof dutch> = {
  PROBLEM_WITHOUT_TITLE: 'Give the problem a title.',
  PROBLEM_WITHOUT_THEME: 'Choose at least one theme.',
  THEME_UNKNOWN: 'This theme does not exist. Choose a theme from the list.',
  PROBLEM_NOT_LISTED: ({ problem }) =>
    `${problem ?? 'This problem'} is now part of another problem. ${changed}`,
  PROBLEM_NOT_OPEN: ({ problem }) =>
    `${problem ?? 'This problem'} is resolved, set aside or handled elsewhere. Take it back first.`,
  PROBLEM_ALREADY_OPEN: `This problem is already in the list. ${changed}`,
  PROBLEM_HAS_OPEN_ACTION: ({ open }) =>
    typeof open === 'number'
      ? `${plural(open, '1 action is', `${open} actions are`)} still running for this problem. Finish or stop first.`
      : 'An action is still running for this problem. Finish or stop it first.',
  PROBLEM_HAS_OWN_ACTION:
    'An action was linked after joining. Unlink it first. Then the problem can be taken apart.',
  PROBLEM_IS_NO_GROUP: 'This problem was not joined. There is nothing to take apart.',
  GROUP_TOO_SMALL: 'Choose at least 2 problems to join.',
  ELSEWHERE_WITHOUT_LINK: 'Fill in a link to what is done there.',
  LINK_NOT_HTTPS: 'Fill in an address that starts with https://',
  ELSEWHERE_WITHOUT_ORGANISATION: 'Choose the organisation that handles the problem.',
  ELSEWHERE_WITHOUT_REVIEW: 'Fill in when we look at this again.',
  REVIEW_NOT_AHEAD: 'This date has passed. Choose a date after today.',
  RESOLUTION_WITHOUT_NOTE: 'Fill in what shows that the problem is resolved.',
};
