import type { ActionSummary } from '@opvolging/domain';

/** The summary of an action as a list reads it. */
export interface ActionRow extends ActionSummary {
  readonly code: string;
  readonly number: number;
  readonly title: string;
  readonly organisationId: string | null;
  readonly example: 0 | 1;
}

/** Where each part of a summary stands; conditions of the domain and the list of columns use the same names. */
export const SUMMARY_COLUMN = {
  actionId: 'action_id',
  code: 'code',
  number: 'number',
  title: 'title',
  organisationId: 'organisation_id',
  example: 'example',
  agreement: 'agreement',
  phase: 'phase',
  kind: 'kind',
  course: 'course',
  checkedInOn: 'checked_in_on',
  reportingSince: 'reporting_since',
  startDate: 'start_date',
  nextMilestoneOn: 'next_milestone_on',
  nextMilestoneId: 'next_milestone_id',
  lastMilestoneOn: 'last_milestone_on',
  movedCount: 'moved_count',
  movedDays: 'moved_days',
  movedMilestoneId: 'moved_milestone_id',
  undiscussedSince: 'undiscussed_since',
  undiscussedCount: 'undiscussed_count',
  undiscussedMilestoneId: 'undiscussed_milestone_id',
  unchangedStreak: 'unchanged_streak',
  helpDueOn: 'help_due_on',
  openHelpCount: 'open_help_count',
  ownerId: 'owner_id',
  monitorId: 'monitor_id',
  withoutOwnerSince: 'without_owner_since',
  awaitingSince: 'awaiting_since',
  pausedSince: 'paused_since',
  pausedUntil: 'paused_until',
  completionRequestedOn: 'completion_requested_on',
} as const satisfies Readonly<Record<keyof ActionRow, string>>;

export const ACTION_ROW_SELECT = Object.entries(SUMMARY_COLUMN)
  .map(([name, column]) => `s.${column} AS "${name}"`)
  .join(', ');
