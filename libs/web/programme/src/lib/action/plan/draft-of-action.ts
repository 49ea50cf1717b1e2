import { graphql, type DraftOfAction_ActionFragment } from '@opvolging/web-data-access';
import { typedText } from '../fields/typed-text';
import type { PlanDraft } from './plan-draft';

export const DraftOfAction_action = graphql(`
  fragment DraftOfAction_action on Action {
    id
    title
    intendedResult
    kind
    startDate
    organisation {
      id
    }
    partners {
      id
    }
    owner {
      id
    }
    monitor {
      id
    }
    assignments {
      id
      as
      state
      person {
        id
      }
    }
    problems {
      id
      code
    }
    refersTo {
      id
    }
    milestones {
      id
      title
      currentDate
      precision
      criterion
      waitsFor
    }
  }
`);

/** The plan as it stands, ready to be changed. */
export function draftOf(action: DraftOfAction_ActionFragment): PlanDraft {
  return {
    title: action.title,
    problemCodes: action.problems.map(({ code }) => code),
    intendedResult: action.intendedResult ?? '',
    kind: action.kind,
    organisationId: idOf(action.organisation),
    partnerIds: action.partners.map(({ id }) => id),
    ownerId: idOf(action.owner),
    monitorId: idOf(action.monitor),
    reporterIds: reportersIn(action),
    startDate: typedText(action.startDate),
    refersToId: idOf(action.refersTo),
    milestones: action.milestones.map((milestone, index) => ({
      row: index + 1,
      title: milestone.title,
      date: typedText(milestone.currentDate),
      precision: milestone.precision,
      criterion: milestone.criterion ?? '',
      waits: milestone.waitsFor !== null,
      waitsFor: milestone.waitsFor ?? '',
    })),
  };
}

function idOf(chosen: { readonly id: string } | null): string {
  return chosen?.id ?? '';
}

function reportersIn({ assignments }: DraftOfAction_ActionFragment): readonly string[] {
  return assignments
    .filter(({ as, state }) => as === 'REPORTER' && state === 'AGREED')
    .map(({ person }) => person.id);
}

/** Owner or monitor said yes to the plan as it is; changing it ends that. */
export function someoneAgreed({ assignments }: DraftOfAction_ActionFragment): boolean {
  return assignments.some(({ as, state }) => as !== 'REPORTER' && state === 'AGREED');
}
