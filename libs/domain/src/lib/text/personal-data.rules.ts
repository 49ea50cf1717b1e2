import { findCitizenNumbers } from './citizen-number.rules';
import { findEmails, findForeignerNumbers, findPhones } from './contact-data.rules';
import type { PrivacyFinding } from './privacy-finding';
import { readable } from './readable-text';

const DETECTORS = [findCitizenNumbers, findForeignerNumbers, findEmails, findPhones];

/**
 * Places that look like data of a person, in order, for the screen and the server alike: a citizen service number and
 * a foreigner's number are refused, an e-mail address and a mobile or foreign telephone number warn. Takes linear
 * time whatever the text.
 */
export function findPersonalData(text: string): readonly PrivacyFinding[] {
  const { text: plain, starts, ends } = readable(text);
  return DETECTORS.flatMap((find) => find(plain))
    .sort((one, other) => one.start - other.start)
    .map(({ kind, severity, start, end }) => {
      const from = starts[start] ?? 0;
      return { kind, severity, start: from, length: (ends[end - 1] ?? from) - from };
    });
}

/** Such a text is neither stored nor kept as a draft; it stays on the screen of the one who typed it. */
export function hasBlockedData(text: string): boolean {
  return findPersonalData(text).some(({ severity }) => severity === 'BLOCK');
}
