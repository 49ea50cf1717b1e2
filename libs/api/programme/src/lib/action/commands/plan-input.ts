import type { Transaction } from '@opvolging/api-kernel';
import {
  accepted,
  refused,
  type Action,
  type ActionPlan,
  type MilestonePlan,
  type Result,
  type RuleViolation,
} from '@opvolging/domain';
import type { MilestoneInput } from '../inputs/milestone.input';
import type { ProposeActionInput } from '../inputs/propose-action.input';
import { continuedMilestones } from './continued-milestones';
import {
  namedList,
  namedOne,
  unknownActions,
  unknownOrganisations,
  unknownPeople,
} from './known-references';
import { problemsByCode } from './problems-by-code';

/** The plan that an input describes, with everything that it names found, or all that is unknown at once. */
export async function planOf(
  tx: Transaction,
  input: ProposeActionInput,
  before: Action | null,
): Promise<Result<ActionPlan>> {
  const problems = await problemsByCode(tx, input.problemCodes);
  const violations = [...problems.violations, ...(await unknownOf(tx, input))];
  if (violations.length > 0) return refused(...violations);
  return accepted({
    ...contentOf(input),
    ...peopleOf(input),
    problemIds: problems.ids,
    milestones: continuedMilestones(before, input.milestones.map(milestonePlanOf)),
  });
}

type PlanPeople = Pick<
  ActionPlan,
  'organisationId' | 'partnerIds' | 'ownerId' | 'monitorId' | 'reporterIds'
>;

function contentOf(
  input: ProposeActionInput,
): Pick<ActionPlan, 'title' | 'intendedResult' | 'kind' | 'startDate' | 'refersToId'> {
  return {
    title: input.title ?? '',
    intendedResult: input.intendedResult ?? null,
    kind: input.kind,
    startDate: input.startDate ?? null,
    refersToId: input.refersToId || null,
  };
}

function peopleOf(input: ProposeActionInput): PlanPeople {
  return {
    organisationId: input.organisationId || null,
    partnerIds: input.partnerIds ?? [],
    ownerId: input.ownerId || null,
    monitorId: input.monitorId || null,
    reporterIds: input.reporterIds ?? [],
  };
}

async function unknownOf(tx: Transaction, input: ProposeActionInput): Promise<RuleViolation[]> {
  return [
    ...(await unknownOrganisations(tx, [
      ...namedOne(input.organisationId, 'organisationId'),
      ...namedList(input.partnerIds, 'partnerIds'),
    ])),
    ...(await unknownPeople(tx, [
      ...namedOne(input.ownerId, 'ownerId'),
      ...namedOne(input.monitorId, 'monitorId'),
      ...namedList(input.reporterIds, 'reporterIds'),
    ])),
    ...(await unknownActions(tx, namedOne(input.refersToId, 'refersToId'))),
  ];
}

export function milestonePlanOf(input: MilestoneInput): MilestonePlan {
  return {
    title: input.title ?? '',
    date: input.date,
    precision: input.precision ?? 'DAY',
    criterion: input.criterion ?? null,
    waitsFor: input.waitsFor ?? null,
  };
}
