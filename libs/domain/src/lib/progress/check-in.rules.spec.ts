import {
  aCheckIn,
  aContext,
  aDraft,
  aHelpRequest,
  anAction,
  anAdoptedAction,
  anAssignment,
  aMilestone,
  aPerson,
  codesOf,
  day,
  valueOf,
  week,
} from '../../testing';
import type { Viewer } from '../identity/role';
import { cutOffsOn } from '../facts/cut-offs';
import { reviewCheckIn } from './check-in.rules';
import type { CheckInDraft } from './check-in-draft';
import type { CheckInContext, CheckInSituation } from './check-in-situation';

const reporterToo = anAction({
  assignments: [...anAction().assignments, anAssignment({ as: 'REPORTER', personId: 'reporter' })],
});

const situation = (given: Partial<CheckInSituation> = {}): CheckInSituation => ({
  action: reporterToo,
  checkIns: [aCheckIn()],
  helpRequests: [],
  facts: [],
  cutOffs: cutOffsOn(day('2026-11-24')),
  ...given,
});

const ctx = (actor: Viewer = aPerson('owner')): CheckInContext => ({
  ...aContext({ actor }),
  round: week('2026-W48'),
  late: false,
  submissionId: 'submission-1',
});

const review = (draft: Partial<CheckInDraft>, given: Partial<CheckInSituation> = {}) =>
  reviewCheckIn(aDraft(draft), situation(given), ctx());

describe('a report', () => {
  it('sets a course and keeps who, when and for which round', () => {
    expect(valueOf(review({ note: 'Loopt' }))).toMatchObject({
      checkIn: {
        actionId: 'action-1',
        round: '2026-W48',
        course: 'ON_COURSE',
        note: 'Loopt',
        authorId: 'owner',
        onBehalfOfId: null,
        on: '2026-11-24',
        state: 'STANDING',
        submissionId: 'submission-1',
      },
      helpRequest: null,
      superseded: null,
    });
  });

  it.each(['PROPOSED', 'NOT_STARTED', 'PAUSED', 'DONE', 'STOPPED'] as const)(
    'is refused while the action is %s',
    (phase) => {
      expect(codesOf(review({}, { action: { ...reporterToo, phase } }))).toEqual([
        'ACTION_IN_OTHER_PHASE',
      ]);
    },
  );

  it('is refused before an owner has agreed, and while nobody owns the action', () => {
    const adopted = anAdoptedAction({ phase: 'IN_PROGRESS' });
    const orphan = anAction({ assignments: [anAssignment({ state: 'ENDED' })] });
    const byOffice = { ...ctx(aPerson('office', 'OFFICE')) };
    const draft = aDraft({ onBehalfReason: 'Gebeld' });

    expect(codesOf(reviewCheckIn(draft, situation({ action: adopted }), byOffice))).toEqual([
      'ACTION_NOT_CONFIRMED',
      'ACTION_WITHOUT_OWNER',
    ]);
    expect(codesOf(reviewCheckIn(draft, situation({ action: orphan }), byOffice))).toEqual([
      'ACTION_WITHOUT_OWNER',
    ]);
  });

  it('needs a course', () => {
    expect(codesOf(review({ course: null }))).toEqual(['CHECK_IN_WITHOUT_COURSE']);
  });

  it('asks "Wat doet u eraan?" of who adjusts', () => {
    expect(codesOf(review({ course: 'ADJUSTING', note: ' ' }))).toEqual(['ADJUSTING_WITHOUT_NOTE']);
    expect(codesOf(review({ course: 'ADJUSTING', note: 'Wij schuiven mensen' }))).toEqual([]);
  });

  it('names everything that is wrong at once', () => {
    const help = { what: '', organisationId: null, personId: null, neededBy: day('2026-11-23') };
    const move = {
      milestoneId: 'milestone-1',
      from: day('2026-12-01'),
      to: day('2027-01-01'),
      reasonCode: 'OTHER' as const,
      reason: null,
    };

    expect(review({ course: 'ADJUSTING', help, moves: [move], correctsId: 'nowhere' })).toEqual({
      ok: false,
      violations: [
        { code: 'ADJUSTING_WITHOUT_NOTE', path: ['note'] },
        { code: 'HELP_WITHOUT_WHAT', path: ['help', 'what'] },
        { code: 'HELP_WITHOUT_WHOM', path: ['help', 'organisationId'] },
        { code: 'HELP_NEEDED_BY_PAST', path: ['help', 'neededBy'] },
        { code: 'CORRECTED_REPORT_UNKNOWN', path: ['corrects'] },
        {
          code: 'MILESTONE_DATE_CHANGED',
          path: ['moves', '0', 'from'],
          details: { current: '2026-12-15' },
        },
        { code: 'MOVE_WITHOUT_REASON', path: ['moves', '0', 'reason'] },
      ],
    });
  });
});

describe('a report that help is needed', () => {
  const help = {
    what: 'Besluit over bekostiging',
    organisationId: 'health',
    personId: null,
    neededBy: day('2026-12-05'),
  };

  it('needs a request, or one that is still open', () => {
    const draft = { course: 'HELP_NEEDED' as const };

    expect(codesOf(review(draft))).toEqual(['HELP_NEEDED_WITHOUT_REQUEST']);
    expect(codesOf(review(draft, { helpRequests: [aHelpRequest({ state: 'MET' })] }))).toEqual([
      'HELP_NEEDED_WITHOUT_REQUEST',
    ]);
    expect(codesOf(review(draft, { helpRequests: [aHelpRequest()] }))).toEqual([]);
  });

  it('asks the request with the audience of the report', () => {
    const { checkIn, helpRequest } = valueOf(
      review({ course: 'HELP_NEEDED', help, audience: 'BOARD' }),
    );

    expect(helpRequest).toMatchObject({
      ...help,
      state: 'OPEN',
      audience: 'BOARD',
      askedById: 'owner',
      askedOn: '2026-11-24',
      checkInId: checkIn.id,
    });
    expect(checkIn.helpRequestId).toBe(helpRequest?.id);
  });
});

describe('a report for somebody else', () => {
  it('of a reporter is marked with the owner and needs no reason', () => {
    const result = reviewCheckIn(aDraft(), situation(), ctx(aPerson('reporter')));

    expect(valueOf(result).checkIn).toMatchObject({
      authorId: 'reporter',
      onBehalfOfId: 'owner',
      onBehalfReason: null,
    });
  });

  it('of the office is marked with the owner and the reason', () => {
    const office = ctx(aPerson('office', 'OFFICE'));
    const draft = aDraft({ onBehalfReason: 'Doorgegeven per telefoon' });

    expect(codesOf(reviewCheckIn(aDraft(), situation(), office))).toEqual([
      'ON_BEHALF_WITHOUT_REASON',
    ]);
    expect(valueOf(reviewCheckIn(draft, situation(), office)).checkIn).toMatchObject({
      onBehalfOfId: 'owner',
      onBehalfReason: 'Doorgegeven per telefoon',
    });
  });
});

describe('a correction', () => {
  it('takes the place of a report, which stays readable', () => {
    const result = valueOf(
      review({ course: 'ADJUSTING', note: 'Toch', correctsId: aCheckIn().id }),
    );

    expect(result.superseded).toEqual({ ...aCheckIn(), state: 'SUPERSEDED' });
    expect(result.checkIn.correctsId).toBe(aCheckIn().id);
  });

  it('is refused for a report that no longer stands', () => {
    const checkIns = [aCheckIn({ state: 'WITHDRAWN' })];

    expect(codesOf(review({ correctsId: aCheckIn().id }, { checkIns }))).toEqual([
      'CORRECTED_REPORT_NOT_STANDING',
    ]);
  });
});

describe('date moves in a report', () => {
  const move = (from: string, to: string) => ({
    milestoneId: 'milestone-1',
    from: day(from),
    to: day(to),
    reasonCode: 'MORE_WORK' as const,
    reason: null,
  });

  it('change the action under the same submission, one after the other', () => {
    const moves = [move('2026-12-15', '2027-01-15'), move('2027-01-15', '2027-02-15')];
    const { action } = valueOf(review({ moves }));

    expect(action.milestones[0]).toMatchObject({
      currentDate: '2027-02-15',
      moves: [{ submissionId: 'submission-1' }, { submissionId: 'submission-1' }],
    });
  });

  it('are refused with the report as a whole', () => {
    const action = anAction({ milestones: [aMilestone({ metOn: day('2026-11-01') })] });

    expect(codesOf(review({ moves: [move('2026-12-15', '2027-01-15')] }, { action }))).toEqual([
      'MILESTONE_CLOSED',
    ]);
  });
});
