import { anAction, anAssignment, aMilestone, aMove, day } from '@opvolging/domain/testing';
import { actionChanges } from './action-changes';

describe('what changed about an action', () => {
  it('is nothing for what was proposed', () => {
    expect(actionChanges(null, anAction())).toEqual([]);
  });

  it('is nothing when only version and internal note differ', () => {
    const after = anAction({ version: 2, internalNote: 'Niet voor iedereen.' });

    expect(actionChanges(anAction(), after)).toEqual([]);
  });

  it('names was and now of a text', () => {
    const after = anAction({ intendedResult: 'Elke regio werkt zo.' });

    expect(actionChanges(anAction(), after)).toEqual([
      {
        field: 'intendedResult',
        subject: null,
        was: { kind: 'TEXT', text: 'Elke regio werkt volgens dezelfde handreiking.' },
        now: { kind: 'TEXT', text: 'Elke regio werkt zo.' },
      },
    ]);
  });

  it('names each problem that came or went', () => {
    const before = anAction({ problemIds: ['one', 'two'] });
    const after = anAction({ problemIds: ['two', 'three'] });

    expect(actionChanges(before, after)).toEqual([
      { field: 'problems', subject: null, was: { kind: 'PROBLEM', id: 'one' }, now: null },
      { field: 'problems', subject: null, was: null, now: { kind: 'PROBLEM', id: 'three' } },
    ]);
  });

  it('says who answered what', () => {
    const before = anAction({ assignments: [anAssignment({ id: 'a', state: 'OFFERED' })] });
    const after = anAction({ assignments: [anAssignment({ id: 'a', state: 'AGREED' })] });

    expect(actionChanges(before, after)).toMatchObject([
      {
        field: 'owner.state',
        subject: { kind: 'PERSON', id: 'owner' },
        was: { text: 'OFFERED' },
        now: { text: 'AGREED' },
      },
    ]);
  });

  it('tells of a moved milestone both dates and why', () => {
    const milestone = aMilestone({ id: 'm', title: 'Klaar' });
    const to = day('2027-02-01');
    const moved = { ...milestone, currentDate: to, moves: [aMove({ to, reasonCode: 'OTHER' })] };
    const changes = actionChanges(
      anAction({ milestones: [milestone] }),
      anAction({ milestones: [moved] }),
    );

    expect(changes).toContainEqual({
      field: 'milestone.currentDate',
      subject: { kind: 'TEXT', text: 'Klaar' },
      was: { kind: 'TEXT', text: milestone.currentDate },
      now: { kind: 'TEXT', text: to },
    });
    expect(changes.map(({ field }) => field)).toContain('milestone.move.reasonCode');
  });
});
