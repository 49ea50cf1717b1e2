import { aContext, anAction, anAssignment, aPerson, valueOf } from '../../testing';
import { endAssignmentsOf } from './assignment-end.rules';
import { monitorOf, ownerOf } from './assignment.rules';
import { proposeHandover } from './handover.rules';

describe('closing the account of somebody with a part in an action', () => {
  it('leaves the action without owner from that day', () => {
    const action = endAssignmentsOf(anAction(), 'owner', aContext());

    expect(ownerOf(action)).toBeNull();
    expect(action.withoutOwnerSince).toBe('2026-11-24');
    expect(action.assignments[0]).toMatchObject({ personId: 'owner', state: 'ENDED' });
  });

  it('leaves the owner when the monitor leaves', () => {
    const action = endAssignmentsOf(anAction(), 'monitor', aContext());

    expect([ownerOf(action), monitorOf(action)]).toEqual(['owner', null]);
    expect(action.withoutOwnerSince).toBeNull();
  });

  it('ends a handover that waited for that person', () => {
    const office = aContext({ actor: aPerson('office', 'OFFICE') });
    const handover = { as: 'OWNER', toPersonId: 'successor', note: null } as const;
    const waiting = valueOf(proposeHandover(anAction(), handover, office));

    expect(endAssignmentsOf(waiting, 'successor', aContext()).handover).toBeNull();
  });

  it('changes nothing about others, what is over, or a part that ended before', () => {
    const ended = anAction({ assignments: [anAssignment({ state: 'DECLINED' })] });
    const done = anAction({ phase: 'DONE' });

    expect(endAssignmentsOf(ended, 'owner', aContext())).toBe(ended);
    expect(endAssignmentsOf(done, 'owner', aContext())).toBe(done);
  });
});
