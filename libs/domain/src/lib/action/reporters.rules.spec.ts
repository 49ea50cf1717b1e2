import { aContext, anAction, anAssignment, codesOf, valueOf } from '../../testing';
import { reportersOf } from './assignment.rules';
import { setReporters } from './reporters.rules';

describe('setting the reporters of an action', () => {
  const action = anAction({
    assignments: [...anAction().assignments, anAssignment({ as: 'REPORTER', personId: 'a' })],
  });

  it('ends who left the list and starts who is new, with nobody asked', () => {
    const next = valueOf(setReporters(action, ['b', 'b'], aContext()));

    expect(reportersOf(next)).toEqual(['b']);
    expect(next.assignments.filter(({ as }) => as === 'REPORTER')).toMatchObject([
      { personId: 'a', state: 'ENDED' },
      { personId: 'b', state: 'AGREED' },
    ]);
  });

  it('leaves who stays as they were', () => {
    expect(valueOf(setReporters(action, ['a'], aContext())).assignments).toEqual(
      action.assignments,
    );
  });

  it('is refused for the monitor, and when the action is over', () => {
    expect(codesOf(setReporters(action, ['monitor'], aContext()))).toEqual(['REPORTER_IS_MONITOR']);
    expect(codesOf(setReporters(anAction({ phase: 'STOPPED' }), [], aContext()))).toEqual([
      'ACTION_IN_OTHER_PHASE',
    ]);
  });
});
