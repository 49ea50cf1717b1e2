import type { Agreement, Phase } from '../action/action';
import type { ProblemStand } from './problem';

export const COVERAGES = [
  'NO_ACTION',
  'PROPOSED_ONLY',
  'UNCONFIRMED',
  'IN_HAND',
  'PAUSED_ONLY',
  'ALL_CLOSED',
  'RESOLVED',
  'HANDLED_ELSEWHERE',
  'SET_ASIDE',
] as const;
export type Coverage = (typeof COVERAGES)[number];

/** What an action contributes to the coverage of its problems. */
export interface CoveringAction {
  readonly agreement: Agreement;
  readonly phase: Phase;
}

export interface ProblemCoverage {
  readonly coverage: Coverage;
  /** An agreed or adopted action was stopped; a proposal that was withdrawn is none. */
  readonly hadStoppedAction: boolean;
}

const isStanding = ({ phase }: CoveringAction): boolean =>
  phase === 'NOT_STARTED' || phase === 'IN_PROGRESS';
const isProposal = ({ agreement }: CoveringAction): boolean =>
  agreement === 'PROPOSED' || agreement === 'OFFERED';

/** In the order of weight: the first that holds for one of the actions is the coverage. */
const BY_ACTIONS: readonly (readonly [Coverage, (action: CoveringAction) => boolean])[] = [
  ['IN_HAND', (action) => action.agreement === 'CONFIRMED' && isStanding(action)],
  ['UNCONFIRMED', (action) => action.agreement === 'ADOPTED' && isStanding(action)],
  ['PAUSED_ONLY', ({ phase }) => phase === 'PAUSED'],
  ['ALL_CLOSED', ({ phase }) => phase === 'DONE'],
  ['PROPOSED_ONLY', (action) => action.phase === 'PROPOSED' && isProposal(action)],
];

/**
 * What is done about a problem: first what the programme decided, then the furthest of its actions. Stopped actions
 * do not count. An action that is done covers nothing any more, but is told.
 */
export function coverageOf(
  stand: ProblemStand,
  actions: readonly CoveringAction[],
): ProblemCoverage {
  const hadStoppedAction = actions.some(
    (action) => action.phase === 'STOPPED' && !isProposal(action),
  );
  if (stand !== 'OPEN') return { coverage: stand, hadStoppedAction };
  const found = BY_ACTIONS.find(([, holds]) => actions.some(holds));
  return { coverage: found?.[0] ?? 'NO_ACTION', hadStoppedAction };
}

/** Nobody has agreed to do anything about it, and nobody decided that this is right. */
export function isUncovered(coverage: Coverage): boolean {
  return coverage === 'NO_ACTION' || coverage === 'PROPOSED_ONLY';
}
