import { anAction, anAssignment, aPerson } from '@opvolging/domain/testing';
import { PauseActionInput } from '../inputs/pause-action.input';
import { StartActionInput } from '../inputs/start-action.input';
import { StopActionInput } from '../inputs/stop-action.input';
import { behalfOf } from './on-behalf';

describe('acting for the owner', () => {
  const action = anAction({
    assignments: [anAssignment(), anAssignment({ as: 'REPORTER', personId: 'reporter' })],
  });
  const start = (given: Partial<StartActionInput> = {}) =>
    Object.assign(new StartActionInput(), given);

  it('is not marked when the owner does it', () => {
    expect(behalfOf(aPerson('owner'), action, start())).toEqual({
      violations: [],
      note: { reason: null },
    });
  });

  it('is marked without a reason when a reporter does it', () => {
    expect(behalfOf(aPerson('reporter'), action, start())).toEqual({
      violations: [],
      note: { onBehalfOfId: 'owner', onBehalfReason: null, reason: null },
    });
  });

  it('asks the office for a reason, which stands in history beside the reason of the command', () => {
    const pause = Object.assign(new PauseActionInput(), {
      reason: 'Wacht op de wet',
      onBehalfReason: 'Op verzoek van de eigenaar',
    });

    expect(behalfOf(aPerson('bureau', 'OFFICE'), action, start()).violations).toEqual([
      { code: 'REQUIRED', path: ['onBehalfReason'] },
    ]);
    expect(behalfOf(aPerson('bureau', 'OFFICE'), action, pause)).toEqual({
      violations: [],
      note: {
        onBehalfOfId: 'owner',
        onBehalfReason: 'Op verzoek van de eigenaar',
        reason: 'Wacht op de wet',
      },
    });
  });

  it('asks nothing of an office person who owns the action', () => {
    const own = anAction({ assignments: [anAssignment({ personId: 'bureau' })] });

    expect(behalfOf(aPerson('bureau', 'OFFICE'), own, start()).violations).toEqual([]);
  });

  it('does not concern what the office does in its own part', () => {
    const stop = Object.assign(new StopActionInput(), { reason: 'Dubbel' });

    expect(behalfOf(aPerson('bureau', 'OFFICE'), action, stop)).toEqual({
      violations: [],
      note: { reason: 'Dubbel' },
    });
  });
});
