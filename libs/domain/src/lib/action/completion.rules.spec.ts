import {
  aContext,
  anAction,
  anAssignment,
  aMilestone,
  aPerson,
  codesOf,
  day,
  valueOf,
} from '../../testing';
import type { Action } from './action';
import { answerCompletion, requestCompletion } from './completion.rules';

const done = [aMilestone({ metOn: day('2026-11-01'), evidence: 'Verslag' })];
const by = (personId: string) => aContext({ actor: aPerson(personId) });
const asked = (personId: string): Action =>
  valueOf(requestCompletion(anAction({ milestones: done }), 'Zie verslag', by(personId)));
const yes = { confirm: true, reason: null, reportedOnBehalfBy: [] };

describe('asking for completion', () => {
  it('keeps who asked, for whom, when and the evidence', () => {
    expect(asked('owner').completionRequest).toEqual({
      requestedById: 'owner',
      onBehalfOfId: null,
      on: '2026-11-24',
      evidence: 'Zie verslag',
    });
    expect(asked('office').completionRequest?.onBehalfOfId).toBe('owner');
  });

  it('is refused without evidence and while milestones are open, and says how many', () => {
    const action = anAction({
      milestones: [aMilestone(), aMilestone({ id: 'b', withdrawnOn: day('2026-11-01') })],
    });

    expect(requestCompletion(action, '', aContext())).toEqual({
      ok: false,
      violations: [
        { code: 'COMPLETION_WITHOUT_EVIDENCE', path: ['evidence'] },
        { code: 'ACTION_HAS_OPEN_MILESTONES', path: ['actionId'], details: { open: 1 } },
      ],
    });
  });

  it('is refused a second time', () => {
    expect(codesOf(requestCompletion(asked('owner'), 'Nog eens', aContext()))).toEqual([
      'COMPLETION_ALREADY_REQUESTED',
    ]);
  });
});

describe('answering a request for completion', () => {
  it('completes the action when the monitor confirms', () => {
    expect(valueOf(answerCompletion(asked('owner'), yes, by('monitor')))).toMatchObject({
      phase: 'DONE',
      completedOn: '2026-11-24',
    });
  });

  it('goes on when the monitor refuses with a reason', () => {
    const no = { confirm: false, reason: 'Het verslag ontbreekt', reportedOnBehalfBy: [] };

    expect(valueOf(answerCompletion(asked('owner'), no, by('monitor')))).toMatchObject({
      phase: 'IN_PROGRESS',
      completionRequest: null,
    });
  });

  it('is no refusal without a reason', () => {
    const no = { confirm: false, reason: null, reportedOnBehalfBy: [] };

    expect(codesOf(answerCompletion(asked('owner'), no, by('monitor')))).toEqual([
      'COMPLETION_REFUSED_WITHOUT_REASON',
    ]);
  });

  it('is refused to whoever asked', () => {
    expect(codesOf(answerCompletion(asked('monitor'), yes, by('monitor')))).toEqual([
      'COMPLETION_BY_SAME_PERSON',
    ]);
  });

  it('is refused to the one for whom it was asked, monitor by now', () => {
    const swapped = {
      ...asked('office'),
      assignments: [
        anAssignment({ personId: 'successor' }),
        anAssignment({ as: 'MONITOR', personId: 'owner' }),
      ],
    };

    expect(codesOf(answerCompletion(swapped, yes, by('owner')))).toEqual([
      'COMPLETION_BY_SAME_PERSON',
    ]);
  });

  it('is refused to whoever reported for the owner', () => {
    const answer = { ...yes, reportedOnBehalfBy: ['monitor'] };

    expect(codesOf(answerCompletion(asked('owner'), answer, by('monitor')))).toEqual([
      'COMPLETION_BY_SAME_PERSON',
    ]);
  });

  it('is refused when nobody asked', () => {
    expect(codesOf(answerCompletion(anAction(), yes, by('monitor')))).toEqual([
      'COMPLETION_NOT_REQUESTED',
    ]);
  });
});
