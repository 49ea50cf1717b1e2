import {
  aCheckIn,
  aContext,
  aDraft,
  aHelpRequest,
  anAction,
  aPerson,
  codesOf,
  day,
  valueOf,
  week,
} from '../../testing';
import type { Fact } from '../facts/action-summary';
import { cutOffsOn } from '../facts/cut-offs';
import { reviewCheckIn } from './check-in.rules';
import type { CheckIn, HelpRequest } from './check-in';
import type { CheckInDraft } from './check-in-draft';

interface Given {
  readonly draft?: Partial<CheckInDraft>;
  readonly checkIns?: readonly CheckIn[];
  readonly facts?: readonly Fact[];
  readonly helpRequests?: readonly HelpRequest[];
}

const noChange = ({ draft, checkIns = [aCheckIn()], facts = [], helpRequests = [] }: Given) =>
  reviewCheckIn(
    aDraft({ course: null, unchanged: true, ...draft }),
    { action: anAction(), checkIns, facts, helpRequests, cutOffs: cutOffsOn(day('2026-11-24')) },
    {
      ...aContext({ actor: aPerson('owner') }),
      round: week('2026-W48'),
      late: false,
      submissionId: 'submission-1',
    },
  );

const same = (on: string) => aCheckIn({ on: day(on), unchanged: true });

describe('a report of no change', () => {
  it('confirms the last standing course, also one that adjusts', () => {
    const checkIns = [aCheckIn({ course: 'ADJUSTING', note: 'Wij schuiven mensen' })];

    expect(valueOf(noChange({ checkIns })).checkIn).toMatchObject({
      course: 'ADJUSTING',
      unchanged: true,
    });
  });

  it('may name that same course', () => {
    expect(codesOf(noChange({ draft: { course: 'ON_COURSE' } }))).toEqual([]);
  });

  it('is refused as a first report', () => {
    expect(codesOf(noChange({ checkIns: [] }))).toEqual(['UNCHANGED_WITHOUT_REPORT']);
    expect(codesOf(noChange({ checkIns: [aCheckIn({ state: 'WITHDRAWN' })] }))).toEqual([
      'UNCHANGED_WITHOUT_REPORT',
    ]);
  });

  it('is refused together with another course', () => {
    expect(codesOf(noChange({ draft: { course: 'ADJUSTING', note: 'x' } }))).toEqual([
      'UNCHANGED_WITH_OTHER_COURSE',
    ]);
  });

  it('is refused when something is newer than the last report, and says what', () => {
    const late: Fact = {
      code: 'MILESTONE_LATE',
      since: day('2026-11-20'),
      days: 4,
      count: null,
      milestoneId: 'milestone-1',
    };

    expect(noChange({ facts: [late] })).toEqual({
      ok: false,
      violations: [
        {
          code: 'UNCHANGED_AFTER_NEWS',
          path: ['unchanged'],
          details: { fact: 'MILESTONE_LATE' },
        },
      ],
    });
    expect(codesOf(noChange({ facts: [{ ...late, since: day('2026-11-01') }] }))).toEqual([]);
  });

  it('needs a line the third round in a row', () => {
    const checkIns = [aCheckIn({ on: day('2026-11-02') }), same('2026-11-09'), same('2026-11-16')];

    expect(codesOf(noChange({ checkIns }))).toEqual(['UNCHANGED_WITHOUT_LINE']);
    expect(codesOf(noChange({ checkIns, draft: { note: 'Wacht op de wet' } }))).toEqual([]);
    expect(codesOf(noChange({ checkIns: checkIns.slice(0, 2) }))).toEqual([]);
  });

  it('still needs an open request when help is needed', () => {
    const checkIns = [aCheckIn({ course: 'HELP_NEEDED' })];

    expect(codesOf(noChange({ checkIns }))).toEqual(['HELP_NEEDED_WITHOUT_REQUEST']);
    expect(codesOf(noChange({ checkIns, helpRequests: [aHelpRequest()] }))).toEqual([]);
  });

  it('cannot correct the only report there is', () => {
    expect(codesOf(noChange({ draft: { correctsId: aCheckIn().id } }))).toEqual([
      'UNCHANGED_WITHOUT_REPORT',
    ]);
  });
});
