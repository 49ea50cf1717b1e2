import { addDays } from '../calendar/day-arithmetic.rules';
import { dayOf } from '../calendar/amsterdam-time.rules';
import type { Problem } from './problem';

const START_OF_2026 = 1_767_222_000_000;

/** A problem that stands in the list and is open; a test states only what matters. */
export function aProblem(changes: Partial<Problem> = {}): Problem {
  return {
    id: 'problem-20',
    code: 'P-20',
    title: 'Aanpak van malafide uitzendbureaus schiet tekort',
    titleEn: null,
    themes: ['labour-exploitation', 'employment-agencies'],
    statementIds: ['statement-20'],
    stand: 'OPEN',
    settingAside: null,
    elsewhere: null,
    resolution: null,
    takenInOn: addDays(dayOf(START_OF_2026), 30),
    mergedIntoId: null,
    mergedFromIds: [],
    dissolvedOn: null,
    version: 1,
    ...changes,
  };
}
