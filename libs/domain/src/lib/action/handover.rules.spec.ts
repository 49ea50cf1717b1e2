import {
  aContext,
  anAction,
  anAssignment,
  anOfferedAction,
  aPerson,
  codesOf,
  day,
  valueOf,
} from '../../testing';
import type { Action } from './action';
import { monitorOf, ownerOf, reportersOf } from './assignment.rules';
import { answerHandover, proposeHandover, recordHandover } from './handover.rules';

const by = (personId: string) => aContext({ actor: aPerson(personId) });
const byOffice = () => aContext({ actor: aPerson('office', 'OFFICE') });
const toSuccessor = { as: 'OWNER', toPersonId: 'successor', note: 'Loopt goed' } as const;
const proposed = (action: Action = anAction()) =>
  valueOf(proposeHandover(action, toSuccessor, byOffice()));

describe('proposing a handover', () => {
  it('leaves the old owner in place', () => {
    const action = valueOf(proposeHandover(anAction(), toSuccessor, by('owner')));

    expect(ownerOf(action)).toBe('owner');
    expect(action.handover).toEqual({
      as: 'OWNER',
      toPersonId: 'successor',
      note: 'Loopt goed',
      fromPersonId: 'owner',
      proposedById: 'owner',
      proposedOn: '2026-11-24',
    });
  });

  it('is refused for a part that is another’s, unless by the office', () => {
    expect(codesOf(proposeHandover(anAction(), toSuccessor, by('monitor')))).toEqual([
      'HANDOVER_OF_ANOTHERS_PART',
    ]);
    expect(codesOf(proposeHandover(anAction(), toSuccessor, byOffice()))).toEqual([]);
  });

  it('is refused to the same person, to the monitor, and to a reporter as monitor', () => {
    const to = (as: 'OWNER' | 'MONITOR', toPersonId: string) =>
      codesOf(proposeHandover(withReporter, { as, toPersonId, note: null }, byOffice()));
    const withReporter = anAction({
      assignments: [...anAction().assignments, anAssignment({ as: 'REPORTER', personId: 'r' })],
    });

    expect(to('OWNER', 'owner')).toEqual(['HANDOVER_TO_SAME_PERSON']);
    expect(to('OWNER', 'monitor')).toEqual(['OWNER_IS_MONITOR']);
    expect(to('MONITOR', 'owner')).toEqual(['OWNER_IS_MONITOR']);
    expect(to('MONITOR', 'r')).toEqual(['REPORTER_IS_MONITOR']);
  });

  it('is refused while another one waits, and before confirmation', () => {
    expect(codesOf(proposeHandover(proposed(), toSuccessor, byOffice()))).toEqual([
      'HANDOVER_PENDING',
    ]);
    expect(codesOf(proposeHandover(anOfferedAction(), toSuccessor, byOffice()))).toContain(
      'ACTION_NOT_CONFIRMED',
    );
  });
});

describe('answering a handover', () => {
  const yes = { agree: true, reason: null };

  it('counts when the receiver agrees, and nobody is missing in between', () => {
    const action = valueOf(answerHandover(proposed(), yes, by('successor')));

    expect(ownerOf(action)).toBe('successor');
    expect(action).toMatchObject({ handover: null, withoutOwnerSince: null });
    expect(action.assignments).toMatchObject([
      { personId: 'owner', state: 'ENDED' },
      { personId: 'monitor', state: 'AGREED' },
      { personId: 'successor', state: 'AGREED' },
    ]);
  });

  it('gives an owner to an action that had lost its own', () => {
    const orphan = anAction({
      assignments: [anAssignment({ state: 'ENDED' }), anAssignment({ as: 'MONITOR' })],
      withoutOwnerSince: day('2026-11-09'),
    });
    const action = valueOf(answerHandover(proposed(orphan), yes, by('successor')));

    expect(action.withoutOwnerSince).toBeNull();
    expect(ownerOf(action)).toBe('successor');
  });

  it('hands over the monitoring and leaves ownership alone', () => {
    const watched = valueOf(
      proposeHandover(
        anAction(),
        { as: 'MONITOR', toPersonId: 'successor', note: null },
        by('monitor'),
      ),
    );
    const action = valueOf(answerHandover(watched, yes, by('successor')));

    expect([ownerOf(action), monitorOf(action)]).toEqual(['owner', 'successor']);
  });

  it('ends the reporting of a reporter who becomes owner', () => {
    const action = anAction({
      assignments: [
        ...anAction().assignments,
        anAssignment({ as: 'REPORTER', personId: 'successor' }),
      ],
    });

    expect(reportersOf(valueOf(answerHandover(proposed(action), yes, by('successor'))))).toEqual(
      [],
    );
  });

  it('leaves the old owner after a no, whose reason stays readable', () => {
    const no = { agree: false, reason: 'Te weinig tijd' };
    const action = valueOf(answerHandover(proposed(), no, by('successor')));

    expect(ownerOf(action)).toBe('owner');
    expect(action.handover).toBeNull();
    expect(action.assignments.at(-1)).toMatchObject({
      personId: 'successor',
      state: 'DECLINED',
      reason: 'Te weinig tijd',
    });
  });

  it('is no no without a reason, and no answer when nothing was proposed', () => {
    const no = { agree: false, reason: '' };

    expect(codesOf(answerHandover(proposed(), no, by('successor')))).toEqual([
      'DECLINE_WITHOUT_REASON',
    ]);
    expect(codesOf(answerHandover(anAction(), yes, by('successor')))).toEqual([
      'HANDOVER_NOT_PENDING',
    ]);
  });

  it('is recorded by the office when it was given by letter', () => {
    const letter = { letterDate: day('2026-11-20'), letterUrl: 'https://archief.example/9' };
    const action = valueOf(recordHandover(proposed(), letter, byOffice()));

    expect(ownerOf(action)).toBe('successor');
    expect(action.assignments.at(-1)).toMatchObject({ recordedByOffice: true, ...letter });
    expect(
      codesOf(recordHandover(proposed(), { ...letter, letterUrl: 'ftp://x' }, byOffice())),
    ).toEqual(['LINK_NOT_HTTPS']);
  });
});
