import * as fc from 'fast-check';
import { AGREEMENTS, PHASES } from '../action/action';
import { coverageOf, COVERAGES, isUncovered } from './coverage.rules';
import type { CoveringAction } from './coverage.rules';

const confirmed = (phase: CoveringAction['phase']): CoveringAction => ({
  agreement: 'CONFIRMED',
  phase,
});
const proposed: CoveringAction = { agreement: 'PROPOSED', phase: 'PROPOSED' };
const offered: CoveringAction = { agreement: 'OFFERED', phase: 'PROPOSED' };
const adopted: CoveringAction = { agreement: 'ADOPTED', phase: 'NOT_STARTED' };

/** Each coverage by actions with one action that gives it, in the order of weight. */
const LADDER: readonly (readonly [string, CoveringAction])[] = [
  ['IN_HAND', confirmed('IN_PROGRESS')],
  ['UNCONFIRMED', adopted],
  ['PAUSED_ONLY', confirmed('PAUSED')],
  ['ALL_CLOSED', confirmed('DONE')],
  ['PROPOSED_ONLY', offered],
];

describe('the coverage of a problem', () => {
  it('is no action when there is none', () => {
    expect(coverageOf('OPEN', [])).toEqual({ coverage: 'NO_ACTION', hadStoppedAction: false });
  });

  it.each([
    [confirmed('NOT_STARTED'), 'IN_HAND'],
    [confirmed('IN_PROGRESS'), 'IN_HAND'],
    [adopted, 'UNCONFIRMED'],
    [confirmed('PAUSED'), 'PAUSED_ONLY'],
    [confirmed('DONE'), 'ALL_CLOSED'],
    [proposed, 'PROPOSED_ONLY'],
    [offered, 'PROPOSED_ONLY'],
    [confirmed('STOPPED'), 'NO_ACTION'],
  ] as const)('is with only %j %s', (action, coverage) => {
    expect(coverageOf('OPEN', [action]).coverage).toBe(coverage);
  });

  it('is the weightiest of all its actions', () => {
    LADDER.forEach(([coverage], rank) => {
      const actions = LADDER.slice(rank).map(([, action]) => action);
      expect(coverageOf('OPEN', [...actions].reverse()).coverage).toBe(coverage);
    });
  });

  it.each(['RESOLVED', 'HANDLED_ELSEWHERE', 'SET_ASIDE'] as const)(
    'is what the programme decided, whatever its actions: %s',
    (stand) => {
      expect(coverageOf(stand, [confirmed('IN_PROGRESS')]).coverage).toBe(stand);
    },
  );

  it('tells of an earlier action that was stopped, not of a proposal that was withdrawn', () => {
    expect(coverageOf('OPEN', [confirmed('STOPPED')])).toEqual({
      coverage: 'NO_ACTION',
      hadStoppedAction: true,
    });
    expect(coverageOf('OPEN', [{ agreement: 'OFFERED', phase: 'STOPPED' }])).toEqual({
      coverage: 'NO_ACTION',
      hadStoppedAction: false,
    });
  });

  it('does not depend on the order, and a stopped action changes nothing', () => {
    const action = fc.record({
      agreement: fc.constantFrom(...AGREEMENTS),
      phase: fc.constantFrom(...PHASES),
    });
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const { coverage } = coverageOf('OPEN', actions);
        const others = actions.filter(({ phase }) => phase !== 'STOPPED');
        expect(coverageOf('OPEN', [...actions].reverse()).coverage).toBe(coverage);
        expect(coverageOf('OPEN', others).coverage).toBe(coverage);
      }),
    );
  });

  it('leaves a problem uncovered without an action, or with only a proposal', () => {
    expect(COVERAGES.filter(isUncovered)).toEqual(['NO_ACTION', 'PROPOSED_ONLY']);
  });
});
