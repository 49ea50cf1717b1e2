import {
  aConfirmedAction,
  aContext,
  anAction,
  anAdoptedAction,
  anOfferedAction,
  codesOf,
  day,
  valueOf,
} from '../../testing';
import type { PauseReason } from './action';
import {
  isWithdrawnProposal,
  pauseAction,
  reportingSince,
  resumeAction,
  startAction,
  stopAction,
} from './phase.rules';

const pause = (reasonCode: PauseReason = 'CABINET_FORMATION') => ({
  reasonCode,
  reason: null,
  until: day('2027-02-01'),
  event: null,
});

describe('starting an action', () => {
  it('begins the day on which silence counts', () => {
    const action = valueOf(startAction(aConfirmedAction(), aContext()));

    expect(action).toMatchObject({ phase: 'IN_PROGRESS', startedOn: '2026-11-24' });
    expect(reportingSince(action)).toBe('2026-11-24');
  });

  it('is refused before it is confirmed, adopted or not', () => {
    expect(codesOf(startAction(anAdoptedAction(), aContext()))).toEqual([
      'ACTION_NOT_CONFIRMED',
      'ACTION_WITHOUT_OWNER',
    ]);
  });

  it('is refused while nobody owns it', () => {
    expect(codesOf(startAction(aConfirmedAction({ assignments: [] }), aContext()))).toEqual([
      'ACTION_WITHOUT_OWNER',
    ]);
  });
});

describe('pausing and resuming', () => {
  it('keeps why, since when and until when', () => {
    expect(valueOf(pauseAction(anAction(), pause(), aContext()))).toMatchObject({
      phase: 'PAUSED',
      pause: { reasonCode: 'CABINET_FORMATION', since: '2026-11-24', until: '2027-02-01' },
    });
  });

  it('is refused without a line when the reason is another one', () => {
    expect(codesOf(pauseAction(anAction(), pause('OTHER'), aContext()))).toEqual([
      'PAUSE_WITHOUT_REASON',
    ]);
  });

  it('is refused when it would end today or earlier', () => {
    const today = { ...pause(), until: day('2026-11-24') };

    expect(codesOf(pauseAction(anAction(), today, aContext()))).toEqual(['PAUSE_UNTIL_PAST']);
  });

  it('counts silence from the day it resumed', () => {
    const paused = valueOf(pauseAction(anAction(), pause(), aContext()));
    const resumed = valueOf(resumeAction(paused, aContext({ today: day('2027-01-11') })));

    expect(resumed).toMatchObject({ phase: 'IN_PROGRESS', pause: null });
    expect(reportingSince(resumed)).toBe('2027-01-11');
  });
});

describe('stopping an action', () => {
  it('needs a reason', () => {
    expect(codesOf(stopAction(anAction(), ' ', aContext()))).toEqual(['STOP_WITHOUT_REASON']);
  });

  it('leaves its people readable', () => {
    const stopped = valueOf(stopAction(anAction(), 'Ingehaald door de wet', aContext()));

    expect(stopped).toMatchObject({ phase: 'STOPPED', stoppedOn: '2026-11-24' });
    expect(stopped.assignments).toEqual(anAction().assignments);
  });

  it('withdraws a proposal, but not what was adopted or confirmed', () => {
    const stop = (action: Parameters<typeof stopAction>[0]) =>
      isWithdrawnProposal(valueOf(stopAction(action, 'Niet meer nodig', aContext())));

    expect(stop(anOfferedAction())).toBe(true);
    expect(stop(anAdoptedAction())).toBe(false);
    expect(stop(anAction())).toBe(false);
  });
});
