import {
  cutOffsOn,
  FACT_CODES,
  FACT_CONDITIONS,
  factsOf,
  type ActionSummary,
  type FactCode,
} from '@opvolging/domain';
import { aSummary, day } from '@opvolging/domain/testing';
import { FACT_SINCE } from './fact-since';

const today = day('2026-11-24');
const longAgo = day('2026-01-05');

/** Summaries in which together every fact about an action holds; each day in them is another one. */
const SUMMARIES: readonly ActionSummary[] = [
  aSummary({
    phase: 'IN_PROGRESS',
    course: 'ON_COURSE',
    checkedInOn: day('2026-11-20'),
    reportingSince: longAgo,
    nextMilestoneOn: day('2026-02-01'),
    lastMilestoneOn: day('2026-02-01'),
    movedCount: 3,
    movedDays: 40,
    undiscussedSince: day('2026-03-02'),
    undiscussedCount: 1,
    unchangedStreak: 4,
    helpDueOn: day('2026-04-03'),
  }),
  aSummary({
    phase: 'IN_PROGRESS',
    checkedInOn: day('2026-05-04'),
    reportingSince: longAgo,
    ownerId: null,
    withoutOwnerSince: day('2026-06-05'),
    lastMilestoneOn: null,
  }),
  aSummary({ phase: 'IN_PROGRESS', checkedInOn: null, reportingSince: longAgo }),
  aSummary({
    phase: 'NOT_STARTED',
    agreement: 'ADOPTED',
    awaitingSince: day('2026-07-06'),
    startDate: day('2026-08-07'),
  }),
  aSummary({ phase: 'PAUSED', pausedSince: longAgo, pausedUntil: day('2026-09-08') }),
];

describe('the day by which the work list orders a fact', () => {
  const facts = SUMMARIES.flatMap((summary) =>
    factsOf(summary, cutOffsOn(today)).map((fact) => ({ fact, summary })),
  );

  it('is the day that the fact itself tells', () => {
    for (const { fact, summary } of facts) {
      const column = FACT_SINCE[fact.code];
      expect([fact.code, column && summary[column]]).toEqual([fact.code, fact.since]);
    }
  });

  it('was compared for every fact about an action', () => {
    const seen = new Set<FactCode>(facts.map(({ fact }) => fact.code));
    const never = FACT_CODES.filter((code) => FACT_CONDITIONS[code].op === 'ANY');

    expect(FACT_CODES.filter((code) => !seen.has(code))).toEqual(never);
  });
});
