import { isOpenHelp } from '@opvolging/domain';
import {
  graphql,
  readFragment,
  type FragmentType,
  type Report_ActionFragment,
  type Report_EntryFragment,
} from '@opvolging/web-data-access';

export const Report_action = graphql(`
  fragment Report_action on Action {
    id
    code
    title
    viewerCanCheckIn
    facts {
      code
      since
      days
      count
      milestone {
        id
        title
      }
    }
    lastCheckIn {
      id
      course
      receivedAt
    }
    helpRequests {
      id
      code
      state
      organisation {
        id
        name
      }
      person {
        id
        name
      }
    }
    milestones {
      id
      title
      currentDate
      precision
      movedCount
      waitsFor
      metOn
      withdrawnOn
    }
  }
`);

export const Report_entry = graphql(`
  fragment Report_entry on RoundEntry {
    needsAnswer
    reported
    unchangedNeedsNote
    unchangedRefusedBy
    onBehalfOf {
      id
      name
    }
    milestonesSoon {
      id
      currentDate
    }
    action {
      id
      ...Report_action
    }
  }
`);

export type ReportMilestone = Report_ActionFragment['milestones'][number];
export type OpenRequest = Report_ActionFragment['helpRequests'][number];

/** A correction says anew how the action is doing; "no change" would point at what it corrects. */
export const CORRECTION = 'CORRECTION';

/** What one report is about, and what may be answered. */
export interface ReportSubject {
  readonly action: Report_ActionFragment;
  readonly unchanged: { readonly refusedBy: string | null; readonly needsNote: boolean };
  readonly openRequest: OpenRequest | null;
  /** Near or past, the first one first. */
  readonly milestonesSoon: Report_EntryFragment['milestonesSoon'];
  /** Whose report this is, when not the viewer's own. */
  readonly owner: string | null;
  /** The office reports for somebody and says why. */
  readonly asksBehalfReason: boolean;
}

export function subjectOf(entry: Report_EntryFragment): ReportSubject {
  return {
    ...subjectOfAction(entry.action),
    unchanged: { refusedBy: entry.unchangedRefusedBy, needsNote: entry.unchangedNeedsNote },
    milestonesSoon: entry.milestonesSoon,
    owner: entry.onBehalfOf?.name ?? null,
  };
}

export function subjectOfAction(masked: FragmentType<typeof Report_action>): ReportSubject {
  const action = readFragment(Report_action, masked);
  const first = action.lastCheckIn === null;
  return {
    action,
    unchanged: { refusedBy: first ? 'UNCHANGED_WITHOUT_REPORT' : null, needsNote: false },
    openRequest: action.helpRequests.find(isOpenHelp) ?? null,
    milestonesSoon: [],
    owner: null,
    asksBehalfReason: false,
  };
}

/** The milestones whose date can move: those still to be met, with a date of their own. */
export function movableMilestones({ action }: ReportSubject): readonly ReportMilestone[] {
  return action.milestones
    .filter(({ metOn, withdrawnOn, waitsFor }) => (metOn ?? withdrawnOn ?? waitsFor) === null)
    .sort((one, other) => one.currentDate.localeCompare(other.currentDate));
}
