import { monitorOf, ownerOf, reportersOf, type Action, type TitledLink } from '@opvolging/domain';
import {
  changesBetween,
  listChangesBetween,
  named,
  text,
  type Change,
  type Compared,
  type ComparedList,
  type HistoryValue,
  type Step,
} from './change';
import { milestoneChanges } from './milestone-changes';

/** The internal note is left out on purpose: that it changed is told, never what it says. */
const FIELDS: readonly Compared<Action>[] = [
  { field: 'title', of: ({ title }) => text(title) },
  { field: 'intendedResult', of: ({ intendedResult }) => text(intendedResult) },
  { field: 'kind', of: ({ kind }) => text(kind) },
  { field: 'organisation', of: ({ organisationId }) => named('ORGANISATION', organisationId) },
  { field: 'owner', of: (action) => named('PERSON', ownerOf(action)) },
  { field: 'monitor', of: (action) => named('PERSON', monitorOf(action)) },
  { field: 'startDate', of: ({ startDate }) => text(startDate) },
  { field: 'agreement', of: ({ agreement }) => text(agreement) },
  { field: 'phase', of: ({ phase }) => text(phase) },
  { field: 'adoption.adoptedIn', of: ({ adoption }) => text(adoption?.adoptedIn) },
  { field: 'adoption.adoptedOn', of: ({ adoption }) => text(adoption?.adoptedOn) },
  { field: 'pause.until', of: ({ pause }) => text(pause?.until) },
  { field: 'pause.reasonCode', of: ({ pause }) => text(pause?.reasonCode) },
  { field: 'pause.event', of: ({ pause }) => text(pause?.event) },
  { field: 'handover.as', of: ({ handover }) => text(handover?.as) },
  { field: 'handover.to', of: ({ handover }) => named('PERSON', handover?.toPersonId) },
  {
    field: 'completionRequest.evidence',
    of: ({ completionRequest }) => text(completionRequest?.evidence),
  },
  { field: 'refersTo', of: ({ refersToId }) => named('ACTION', refersToId) },
];

const LISTS: readonly ComparedList<Action>[] = [
  { field: 'reporters', of: (action) => all('PERSON', reportersOf(action)) },
  { field: 'partners', of: ({ partnerIds }) => all('ORGANISATION', partnerIds) },
  { field: 'problems', of: ({ problemIds }) => all('PROBLEM', problemIds) },
  { field: 'link', of: ({ links }) => titles(links) },
];

/** What a command changed about an action; nothing for the first state, which is what was proposed. */
export function actionChanges(before: Action | null, after: Action): readonly Change[] {
  if (!before) return [];
  const step: Step<Action> = { before, after };
  return [
    ...changesBetween(FIELDS, step),
    ...listChangesBetween(LISTS, step),
    ...answerChanges(before, after),
    ...milestoneChanges(before.milestones, after.milestones),
  ];
}

/** What owner and monitor answered, each by name; who came and went stands in the fields. */
function answerChanges(before: Action, after: Action): readonly Change[] {
  return after.assignments.flatMap(({ id, as, personId, state }) => {
    const was = before.assignments.find((one) => one.id === id);
    if (!was || was.state === state || as === 'REPORTER') return [];
    const field = as === 'OWNER' ? 'owner.state' : 'monitor.state';
    return [{ field, subject: named('PERSON', personId), was: text(was.state), now: text(state) }];
  });
}

function all(
  kind: 'PERSON' | 'ORGANISATION' | 'PROBLEM',
  ids: readonly string[],
): readonly HistoryValue[] {
  return ids.flatMap((id) => named(kind, id) ?? []);
}

function titles(links: readonly TitledLink[]): readonly HistoryValue[] {
  return links.flatMap(({ title }) => text(title) ?? []);
}
