import type { Day } from '../calendar/day';
import { checkLink } from '../text/check-link.rules';
import type { ActionViolation } from './command-context';
import { violation, when } from './violation';

/** What was agreed to by letter or e-mail: the day on it, and where it can be read. */
export interface Letter {
  readonly letterDate: Day;
  readonly letterUrl: string;
}

/** A letter is not from the future, and a link is https. */
export function letterViolations(letter: Letter, today: Day): readonly ActionViolation[] {
  return [
    ...when(letter.letterDate > today, violation('LETTER_IN_FUTURE', ['letterDate'])),
    ...when(!isHttpsLink(letter.letterUrl), violation('LINK_NOT_HTTPS', ['letterUrl'])),
  ];
}

export function isHttpsLink(url: string): boolean {
  return checkLink(url, { required: true }).length === 0;
}
