import {
  aCheckIn,
  aContext,
  aHelpRequest,
  anAction,
  aMilestone,
  aMove,
  aPerson,
  codesOf,
  day,
  valueOf,
} from '../../testing';
import type { Instant } from '../calendar/day';
import { instantAt } from '../calendar/amsterdam-time.rules';
import { undoSubmission } from './undo.rules';
import type { UndoSituation } from './undo.rules';

const TODAY = day('2026-11-24');
const sentAt = instantAt(TODAY, 9, 55);
const at = (now: Instant) => aContext({ actor: aPerson('owner'), now });
const inTime = at(instantAt(TODAY, 10, 0));

const earlier = aCheckIn();
const mine = aCheckIn({ on: TODAY, submissionId: 'submission-1', receivedAt: sentAt });
const moved = anAction({
  milestones: [aMilestone({ moves: [aMove({ submissionId: 'submission-1' })] })],
});

const situation = (given: Partial<UndoSituation> = {}): UndoSituation => ({
  submission: { id: 'submission-1', senderId: 'owner', at: sentAt, undone: false },
  actions: [anAction()],
  checkIns: [earlier, mine],
  helpRequests: [],
  ...given,
});

describe('undoing a submission', () => {
  it('withdraws reports and requests and leaves everything else', () => {
    const helpRequests = [aHelpRequest({ checkInId: mine.id })];

    expect(valueOf(undoSubmission(situation({ helpRequests }), inTime))).toEqual({
      actions: [],
      checkIns: [{ ...mine, state: 'WITHDRAWN' }],
      helpRequests: [{ ...helpRequests[0], state: 'WITHDRAWN' }],
    });
  });

  it('lets what was corrected stand again', () => {
    const superseded = { ...earlier, state: 'SUPERSEDED' as const };
    const checkIns = [superseded, { ...mine, correctsId: earlier.id }];

    expect(valueOf(undoSubmission(situation({ checkIns }), inTime)).checkIns).toContainEqual(
      earlier,
    );
  });

  it('takes date moves back by an entry that counts as none', () => {
    const { actions } = valueOf(undoSubmission(situation({ actions: [moved] }), inTime));

    expect(actions[0]?.milestones[0]).toMatchObject({
      currentDate: '2026-12-01',
      moves: [{ reversed: true }, { reversed: true }],
    });
  });

  it('is for the sender, within ten minutes, once', () => {
    const submission = { ...situation().submission, undone: true };
    const stranger = aContext({ actor: aPerson('reporter'), now: sentAt + 600_001 });

    expect(codesOf(undoSubmission(situation(), at(sentAt + 600_000)))).toEqual([]);
    expect(codesOf(undoSubmission(situation({ submission }), stranger))).toEqual([
      'UNDO_BY_ANOTHER',
      'UNDO_DONE_BEFORE',
      'UNDO_TOO_LATE',
    ]);
  });

  const later = aCheckIn({
    id: 'later',
    on: TODAY,
    submissionId: 'submission-2',
    receivedAt: sentAt + 1000,
  });
  const movedAgain = anAction({
    milestones: [
      aMilestone({ moves: [aMove({ submissionId: 'submission-1' }), aMove({ id: 'again' })] }),
    ],
  });
  const completionRequest = {
    requestedById: 'owner',
    onBehalfOfId: null,
    on: TODAY,
    evidence: 'Verslag',
  };

  it.each([
    ['a later report', { checkIns: [mine, later] }],
    ['an answered request', { helpRequests: [aHelpRequest({ state: 'PROMISED' })] }],
    ['a date moved again', { actions: [movedAgain] }],
    ['a completion asked for', { actions: [anAction({ completionRequest })] }],
    ['a stop', { actions: [anAction({ phase: 'STOPPED' })] }],
  ])('is refused when %s builds on it, and names the action', (_, given) => {
    expect(undoSubmission(situation(given), inTime)).toEqual({
      ok: false,
      violations: [
        { code: 'UNDO_BUILT_UPON', path: ['submissionId'], details: { action: 'A-001' } },
      ],
    });
  });

  it('is not held up by a later report that was itself undone', () => {
    const checkIns = [mine, { ...later, state: 'WITHDRAWN' as const }];

    expect(codesOf(undoSubmission(situation({ checkIns }), inTime))).toEqual([]);
  });
});
