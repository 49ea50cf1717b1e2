import type { Action, Adoption, Assignment } from './action';
import { newAssignment } from './assignment-new';
import type { ActionOutcome, ActionViolation, CommandContext } from './command-context';
import { milestonePlanViolations, newMilestone } from './milestone-new';
import type { ActionPlan } from './plan';
import { isBlank, settle, violation, when } from './violation';

/** A new action gets its code from outside, from a counter that never gives one twice. */
export interface NewActionContext extends CommandContext {
  readonly code: string;
  /** Made for the demo programme; it is shown as an example all its life. */
  readonly example?: boolean;
}

/** A proposal needs a title and a problem; all else may come before it is offered. */
export function proposeAction(plan: ActionPlan, ctx: NewActionContext): ActionOutcome {
  return settle([...titleViolations(plan), ...problemViolations(plan)], () =>
    actionFrom(plan, ctx),
  );
}

/**
 * The second door: what Parliament or the board adopted is registered with reference and date. It may still lack
 * owner, monitor, dates or a problem; it counts apart until it is confirmed by the same gate.
 */
export function registerAdopted(
  plan: ActionPlan,
  adoption: Adoption,
  ctx: NewActionContext,
): ActionOutcome {
  const violations = [
    ...titleViolations(plan),
    ...when(isBlank(adoption.adoptedIn), violation('ADOPTION_WITHOUT_REFERENCE', ['adoptedIn'])),
    ...when(adoption.adoptedOn > ctx.today, violation('ADOPTION_IN_FUTURE', ['adoptedOn'])),
  ];
  return settle(violations, () => ({
    ...actionFrom(plan, ctx),
    agreement: 'ADOPTED',
    phase: 'NOT_STARTED',
    adoption,
  }));
}

export function titleViolations(plan: ActionPlan): readonly ActionViolation[] {
  return [
    ...when(isBlank(plan.title), violation('PLAN_WITHOUT_TITLE', ['title'])),
    ...milestonePlanViolations(plan.milestones),
  ];
}

export function problemViolations(plan: ActionPlan): readonly ActionViolation[] {
  return when(plan.problemIds.length === 0, violation('PLAN_WITHOUT_PROBLEM', ['problemCodes']));
}

/** Owner and monitor are only named, reporters are set at once: nobody is asked before the plan is offered. */
export function namedIn(plan: ActionPlan, ctx: CommandContext): readonly Assignment[] {
  const named = (as: 'OWNER' | 'MONITOR', personId: string | null): readonly Assignment[] =>
    personId === null ? [] : [newAssignment({ as, personId, state: 'NAMED' }, ctx)];
  return [
    ...named('OWNER', plan.ownerId),
    ...named('MONITOR', plan.monitorId),
    ...distinct(plan.reporterIds).map((personId) =>
      newAssignment({ as: 'REPORTER', personId, state: 'AGREED' }, ctx),
    ),
  ];
}

export function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

function actionFrom(plan: ActionPlan, ctx: NewActionContext): Action {
  return {
    id: ctx.newId(),
    code: ctx.code,
    title: plan.title,
    intendedResult: plan.intendedResult,
    kind: plan.kind,
    organisationId: plan.organisationId,
    partnerIds: distinct(plan.partnerIds),
    problemIds: distinct(plan.problemIds),
    assignments: namedIn(plan, ctx),
    milestones: plan.milestones.map((milestone) => newMilestone(milestone, ctx.newId())),
    startDate: plan.startDate,
    refersToId: plan.refersToId,
    ...atBirth(plan, ctx),
  };
}

function atBirth(plan: ActionPlan, ctx: NewActionContext) {
  return {
    agreement: 'PROPOSED',
    phase: 'PROPOSED',
    links: [],
    planRevision: 1,
    proposedById: ctx.actor.personId,
    proposedOn: ctx.today,
    offeredOn: null,
    adoption: null,
    confirmedOn: null,
    startedOn: null,
    resumedOn: null,
    pause: null,
    completionRequest: null,
    completedOn: null,
    stoppedOn: null,
    stopReason: null,
    handover: null,
    internalNote: null,
    withoutOwnerSince: plan.ownerId === null ? ctx.today : null,
    example: ctx.example ?? false,
    version: 1,
  } as const;
}
