import fc from 'fast-check';
import { aContext, aMilestonePlan, aPerson, aPlan, day, valueOf } from '../../testing';
import { addDays } from '../calendar/day-arithmetic.rules';
import { PHASES } from './action';
import type { Action, Milestone } from './action';
import { answerAssignment, offerAction } from './agreement.rules';
import { endAssignmentsOf } from './assignment-end.rules';
import { monitorOf, ownerOf } from './assignment.rules';
import type { ActionOutcome, CommandContext } from './command-context';
import { answerCompletion, requestCompletion } from './completion.rules';
import { answerHandover, proposeHandover } from './handover.rules';
import { addMilestone, meetMilestone, withdrawMilestone } from './milestone-change.rules';
import { correctFirstDate } from './milestone-date.rules';
import { moveMilestone } from './milestone-move.rules';
import { reverseMovesOf } from './move-reversal.rules';
import { pauseAction, resumeAction, startAction, stopAction } from './phase.rules';
import { revisePlan } from './plan-revision.rules';
import { proposeAction } from './plan.rules';
import { setReporters } from './reporters.rules';

const PEOPLE = ['a', 'b', 'c'] as const;
const TODAY = day('2026-11-24');

interface Step {
  readonly command: number;
  readonly actor: string;
  readonly other: string;
  readonly yes: boolean;
  readonly days: number;
}

type Command = (action: Action, step: Step, ctx: CommandContext) => ActionOutcome;

const first = (action: Action) => action.milestones[0]?.id ?? '';
const currentDate = (action: Action) => action.milestones[0]?.currentDate ?? TODAY;
const planBy = ({ actor, other }: Step) => aPlan({ ownerId: actor, monitorId: other });

const correct: Command = (action, { days }, ctx) =>
  correctFirstDate(
    action,
    { milestoneId: first(action), firstDate: addDays(TODAY, days), reason: 'x' },
    ctx,
  );

const COMMANDS: readonly Command[] = [
  (action, _, ctx) => offerAction(action, ctx),
  (action, { yes }, ctx) =>
    answerAssignment(
      action,
      { as: 'OWNER', agree: yes, reason: 'x', planRevision: action.planRevision },
      ctx,
    ),
  (action, _, ctx) =>
    answerAssignment(
      action,
      { as: 'MONITOR', agree: true, reason: null, planRevision: action.planRevision },
      ctx,
    ),
  (action, step, ctx) => revisePlan(action, planBy(step), ctx),
  (action, _, ctx) => startAction(action, ctx),
  (action, { days }, ctx) =>
    pauseAction(
      action,
      { reasonCode: 'OTHER', reason: 'x', until: addDays(TODAY, days), event: null },
      ctx,
    ),
  (action, _, ctx) => resumeAction(action, ctx),
  (action, { days }, ctx) =>
    moveMilestone(
      action,
      {
        milestoneId: first(action),
        from: currentDate(action),
        to: addDays(currentDate(action), days),
        reasonCode: 'MORE_WORK',
        reason: null,
        submissionId: 'submission',
      },
      ctx,
    ),
  (action, _, ctx) => reverseMovesOf(action, 'submission', ctx),
  correct,
  (action, _, ctx) => addMilestone(action, aMilestonePlan(), ctx),
  (action, _, ctx) =>
    meetMilestone(action, { milestoneId: first(action), on: TODAY, evidence: 'x' }, ctx),
  (action, _, ctx) =>
    withdrawMilestone(
      action,
      { milestoneId: action.milestones.at(-1)?.id ?? '', reason: 'x' },
      ctx,
    ),
  (action, _, ctx) => requestCompletion(action, 'x', ctx),
  (action, { yes }, ctx) =>
    answerCompletion(action, { confirm: yes, reason: 'x', reportedOnBehalfBy: [] }, ctx),
  (action, { other, yes }, ctx) =>
    proposeHandover(action, { as: yes ? 'OWNER' : 'MONITOR', toPersonId: other, note: null }, ctx),
  (action, { yes }, ctx) => answerHandover(action, { agree: yes, reason: 'x' }, ctx),
  (action, { other }, ctx) => setReporters(action, [other], ctx),
  (action, { other }, ctx) => ({ ok: true, value: endAssignmentsOf(action, other, ctx) }),
  (action, { days }, ctx) => stopAction(action, days > 100 ? 'x' : '', ctx),
];

const steps = fc.array(
  fc.record({
    command: fc.integer({ min: 0, max: COMMANDS.length - 1 }),
    actor: fc.constantFrom(...PEOPLE),
    other: fc.constantFrom(...PEOPLE),
    yes: fc.boolean(),
    days: fc.integer({ min: -20, max: 110 }),
  }),
  { minLength: 30, maxLength: 80, size: 'max' },
);

/** Whether the entries of a milestone explain each date it had, from the first it knew to the one of now. */
function isExplained({ moves, currentDate: now }: Milestone): boolean {
  const next = [...moves.slice(1).map(({ from }) => from), now];
  return moves.every(({ to, reasonCode }, index) => to === next[index] && reasonCode.length > 0);
}

function checkState(action: Action): void {
  const owner = ownerOf(action);
  expect(owner === null || owner !== monitorOf(action) || action.agreement === 'PROPOSED').toBe(
    true,
  );
  expect(action.milestones.every(isExplained)).toBe(true);
  expect(owner === null).toBe(action.withoutOwnerSince !== null);
  if (action.agreement === 'CONFIRMED') {
    const agreedAs = (as: 'OWNER' | 'MONITOR') =>
      action.assignments.some(
        (one) => one.as === as && one.agreedPlanRevision === action.planRevision,
      );
    expect([agreedAs('OWNER'), agreedAs('MONITOR')]).toEqual([true, true]);
    expect(action.milestones.length).toBeGreaterThan(0);
    expect(action.startDate).not.toBeNull();
  }
  if (action.phase === 'DONE') {
    expect(action.milestones.every((one) => one.metOn ?? one.withdrawnOn)).toBe(true);
    expect(action.completionRequest).not.toBeNull();
  }
}

function checkDates(before: Action, after: Action, { command }: Step): void {
  const corrected = COMMANDS[command] === correct;
  for (const was of before.milestones.filter(({ firstDate }) => firstDate !== null)) {
    const now = after.milestones.find(({ id }) => id === was.id);
    const added = (now?.moves.length ?? 0) - was.moves.length;
    expect(corrected || now?.firstDate === was.firstDate).toBe(true);
    expect(now?.currentDate === was.currentDate || added === 1).toBe(true);
  }
}

function checkEnd(before: Action, after: Action, { actor }: Step): void {
  const ended = before.phase === 'DONE' || before.phase === 'STOPPED';
  if (ended) expect(after).toBe(before);
  else if (after.phase === 'DONE') {
    expect(after.completionRequest?.requestedById).not.toBe(actor);
  }
}

const agreedBy = (action: Action, as: 'OWNER' | 'MONITOR'): Action =>
  valueOf(answerAssignment(action, { as, agree: true, reason: null, planRevision: 1 }, aContext()));

const proposal = valueOf(
  proposeAction(aPlan({ ownerId: 'a', monitorId: 'b' }), { ...aContext(), code: 'A-001' }),
);
const offered = valueOf(offerAction(proposal, aContext()));
const confirmed = agreedBy(agreedBy(offered, 'OWNER'), 'MONITOR');
const started = valueOf(startAction(confirmed, aContext()));

describe('the life of an action, whatever people do in whatever order', () => {
  it('keeps agreement, dates and completion what the programme says they are', () => {
    let ids = 0;
    const newId = () => `id-${(ids += 1)}`;
    const reached = new Set<string>();
    const starts = fc.constantFrom(proposal, offered, confirmed, started);
    fc.assert(
      fc.property(starts, steps, (start, taken) => {
        let action = start;
        for (const step of taken) {
          const ctx = aContext({ actor: aPerson(step.actor, 'OFFICE'), newId });
          const result = COMMANDS[step.command]?.(action, step, ctx);
          if (!result?.ok) continue;
          checkDates(action, result.value, step);
          checkEnd(action, result.value, step);
          checkState(result.value);
          action = result.value;
        }
        reached.add(action.phase);
      }),
      { numRuns: 300 },
    );
    expect(reached).toEqual(new Set(PHASES));
  });
});
