import fc from 'fast-check';
import { aSummary, day } from '../../testing';
import { randomSummary } from '../../testing/random-summary.builder';
import { daysBetween } from '../calendar/day-arithmetic.rules';
import type { Day } from '../calendar/day';
import { workingDaysBetween } from '../calendar/day-off.rules';
import { FACT_CODES } from './action-summary';
import type { ActionSummary, Fact, FactCode } from './action-summary';
import { cutOffsOn } from './cut-offs';
import { factsOf } from './facts.rules';

const TODAY = day('2026-11-24');
const cutOffs = cutOffsOn(TODAY);
const facts = (given: Partial<ActionSummary>): readonly Fact[] => factsOf(aSummary(given), cutOffs);
const codes = (given: Partial<ActionSummary>): readonly FactCode[] =>
  facts(given).map(({ code }) => code);

const completed = { completionRequestedOn: day('2026-11-20') };
const notStarted = { phase: 'NOT_STARTED', course: null, startDate: TODAY } as const;
const paused = { phase: 'PAUSED', course: null, pausedSince: TODAY, pausedUntil: TODAY } as const;

describe('what stands out about an action', () => {
  it('is nothing when all goes as agreed', () => {
    expect(facts({})).toEqual([]);
  });

  it('is a milestone from the day after its last day, with the days and the milestone', () => {
    expect(codes({ nextMilestoneOn: TODAY })).toEqual([]);
    expect(facts({ nextMilestoneOn: day('2026-11-23') })).toEqual([
      {
        code: 'MILESTONE_LATE',
        since: '2026-11-23',
        days: 1,
        count: null,
        milestoneId: 'milestone-1',
      },
    ]);
  });

  it('is no late milestone while completion is asked for, or outside progress', () => {
    const late = { nextMilestoneOn: day('2026-11-01') };

    expect(codes({ ...late, ...completed })).toEqual([]);
    expect(codes({ ...late, ...notStarted })).toEqual([]);
  });

  it('is a milestone that moved twice, with how often and how far', () => {
    const moved = { movedCount: 2, movedDays: 153, movedMilestoneId: 'milestone-2' };

    expect(codes({ ...moved, movedCount: 1 })).toEqual([]);
    expect(facts(moved)).toEqual([
      { code: 'MILESTONE_MOVED', since: null, days: 153, count: 2, milestoneId: 'milestone-2' },
    ]);
  });

  it('is a third move that nobody discussed', () => {
    const undiscussed = {
      undiscussedCount: 1,
      undiscussedSince: day('2026-11-20'),
      undiscussedMilestoneId: 'milestone-3',
    };

    expect(facts(undiscussed)).toEqual([
      {
        code: 'MOVE_NOT_DISCUSSED',
        since: '2026-11-20',
        days: 4,
        count: 1,
        milestoneId: 'milestone-3',
      },
    ]);
  });

  it('is that nothing dated is open, but not for a continuous action or once completion is asked', () => {
    const none = { nextMilestoneOn: null, nextMilestoneId: null, lastMilestoneOn: null };

    expect(codes(none)).toEqual(['NO_OPEN_MILESTONE']);
    expect(codes({ ...none, ...notStarted })).toEqual(['NO_OPEN_MILESTONE']);
    expect(codes({ ...none, kind: 'CONTINUOUS' })).toEqual([]);
    expect(codes({ ...none, ...completed })).toEqual([]);
  });

  it('is a last report older than ten working days', () => {
    expect(codes({ checkedInOn: day('2026-11-10') })).toEqual([]);
    expect(facts({ checkedInOn: day('2026-11-09') })).toEqual([
      { code: 'OUT_OF_DATE', since: '2026-11-09', days: 15, count: null, milestoneId: null },
    ]);
  });

  it('is no silence during a pause: it counts from the day of resuming', () => {
    const resumed = { checkedInOn: day('2026-06-01'), reportingSince: day('2026-11-23') };

    expect(codes(resumed)).toEqual([]);
  });

  it('is that there is no report at all, once the start lies before the cut-off', () => {
    const silent = { course: null, checkedInOn: null };

    expect(codes({ ...silent, reportingSince: day('2026-11-10') })).toEqual([]);
    expect(facts({ ...silent, reportingSince: day('2026-11-09') })).toEqual([
      { code: 'NO_CHECK_IN', since: '2026-11-09', days: 15, count: null, milestoneId: null },
    ]);
  });

  it('is three rounds of no change in a row', () => {
    expect(codes({ unchangedStreak: 2 })).toEqual([]);
    expect(facts({ unchangedStreak: 3 })).toMatchObject([{ code: 'UNCHANGED_STREAK', count: 3 }]);
  });

  it('is "on course" beside a milestone that is more than seven days late', () => {
    const late = (nextMilestoneOn: string) => codes({ nextMilestoneOn: day(nextMilestoneOn) });

    expect(late('2026-11-17')).toEqual(['MILESTONE_LATE']);
    expect(late('2026-11-16')).toEqual(['MILESTONE_LATE', 'COURSE_CONTRADICTS_FACTS']);
    expect(codes({ nextMilestoneOn: day('2026-11-01'), course: 'ADJUSTING' })).toEqual([
      'MILESTONE_LATE',
    ]);
    expect(codes({ nextMilestoneOn: day('2026-11-01'), checkedInOn: day('2026-11-09') })).toEqual([
      'MILESTONE_LATE',
      'OUT_OF_DATE',
    ]);
  });

  it('is a request that is overdue, as long as the action is open', () => {
    const overdue = { helpDueOn: day('2026-11-20'), openHelpCount: 1 };

    expect(facts(overdue)).toMatchObject([{ code: 'HELP_OVERDUE', days: 4 }]);
    expect(codes({ ...overdue, helpDueOn: TODAY })).toEqual([]);
    expect(codes({ ...overdue, phase: 'DONE' })).toEqual([]);
    expect(codes({ ...overdue, phase: 'STOPPED' })).toEqual([]);
  });

  it('is that nobody owns it, with the days, in every open phase', () => {
    const orphan = { ownerId: null, withoutOwnerSince: day('2026-11-05'), course: null };

    expect(facts(orphan)).toMatchObject([{ code: 'NO_OWNER', since: '2026-11-05', days: 19 }]);
    expect(codes({ ...orphan, phase: 'PROPOSED', agreement: 'PROPOSED' })).toEqual(['NO_OWNER']);
    expect(codes({ ...orphan, ...paused })).toEqual(['NO_OWNER']);
    expect(codes({ ...orphan, phase: 'STOPPED' })).toEqual([]);
  });

  it('is an offer or adoption that waits for more than five working days', () => {
    const offered = { phase: 'PROPOSED', agreement: 'OFFERED', course: null } as const;

    expect(codes({ ...offered, awaitingSince: day('2026-11-17') })).toEqual([]);
    expect(codes({ ...offered, awaitingSince: day('2026-11-16') })).toEqual(['NOT_ACCEPTED']);
    expect(
      codes({ ...notStarted, agreement: 'ADOPTED', awaitingSince: day('2026-11-16') }),
    ).toEqual(['NOT_ACCEPTED']);
  });

  it('is a start date that passed without a start', () => {
    expect(codes(notStarted)).toEqual([]);
    expect(codes({ ...notStarted, startDate: day('2026-11-23') })).toEqual(['SHOULD_HAVE_STARTED']);
  });

  it('is a pause past its date, or longer than three months', () => {
    expect(codes(paused)).toEqual([]);
    expect(codes({ ...paused, pausedUntil: day('2026-11-23') })).toEqual(['PAUSE_EXPIRED']);
    expect(codes({ ...paused, pausedSince: day('2026-08-24') })).toEqual([]);
    expect(codes({ ...paused, pausedSince: day('2026-08-23') })).toEqual(['PAUSED_LONG']);
  });
});

const late = (on: Day | null, days = 0) => on !== null && daysBetween(on, TODAY) > days;
const old = (on: Day | null, days: number) =>
  on !== null && on < TODAY && workingDaysBetween(on, TODAY) > days;
const running = ({ phase }: ActionSummary) => phase === 'IN_PROGRESS';
const open = ({ phase }: ActionSummary) => phase !== 'DONE' && phase !== 'STOPPED';
const asked = (s: ActionSummary) => s.completionRequestedOn !== null;
const waiting = ({ phase }: ActionSummary) => phase === 'PROPOSED' || phase === 'NOT_STARTED';

/** The table of the programme once more, in plain code, with days counted instead of cut-offs. */
const EXPECTED: Readonly<Record<FactCode, (s: ActionSummary) => boolean>> = {
  MILESTONE_LATE: (s) => running(s) && !asked(s) && late(s.nextMilestoneOn),
  MILESTONE_MOVED: (s) => running(s) && s.movedCount >= 2,
  MOVE_NOT_DISCUSSED: (s) => running(s) && s.undiscussedCount > 0,
  NO_OPEN_MILESTONE: (s) =>
    (running(s) || s.phase === 'NOT_STARTED') &&
    s.kind !== 'CONTINUOUS' &&
    !asked(s) &&
    s.lastMilestoneOn === null,
  OUT_OF_DATE: (s) => running(s) && old(s.checkedInOn, 10) && old(s.reportingSince, 10),
  NO_CHECK_IN: (s) => running(s) && s.checkedInOn === null && old(s.reportingSince, 10),
  UNCHANGED_STREAK: (s) => running(s) && s.unchangedStreak >= 3,
  COURSE_CONTRADICTS_FACTS: (s) =>
    running(s) &&
    s.course === 'ON_COURSE' &&
    !old(s.checkedInOn, 10) &&
    !asked(s) &&
    late(s.nextMilestoneOn, 7),
  HELP_OVERDUE: (s) => open(s) && late(s.helpDueOn),
  NO_OWNER: (s) => open(s) && s.ownerId === null,
  NOT_ACCEPTED: (s) => waiting(s) && /OFFERED|ADOPTED/.test(s.agreement) && old(s.awaitingSince, 5),
  SHOULD_HAVE_STARTED: (s) => s.phase === 'NOT_STARTED' && late(s.startDate),
  PAUSE_EXPIRED: (s) => s.phase === 'PAUSED' && late(s.pausedUntil),
  PAUSED_LONG: (s) =>
    s.phase === 'PAUSED' && s.pausedSince !== null && s.pausedSince < day('2026-08-24'),
  PROBLEM_WITHOUT_ACTION: () => false,
};

describe('the conditions of facts', () => {
  it('say for any action what the table of the programme says', () => {
    const seen = new Set<FactCode>();
    fc.assert(
      fc.property(randomSummary(TODAY), (summary) => {
        const found = factsOf(summary, cutOffs).map(({ code }) => code);
        found.forEach((code) => seen.add(code));
        expect(found).toEqual(FACT_CODES.filter((code) => EXPECTED[code](summary)));
      }),
      { numRuns: 5000 },
    );
    expect(seen.size).toBe(FACT_CODES.length - 1);
  });
});
