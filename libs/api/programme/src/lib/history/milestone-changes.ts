import type { Milestone, MilestoneMove } from '@opvolging/domain';
import {
  changesBetween,
  listChangesBetween,
  text,
  type Change,
  type Compared,
  type ComparedList,
} from './change';

const FIELDS: readonly Compared<Milestone>[] = [
  { field: 'milestone.title', of: ({ title }) => text(title) },
  { field: 'milestone.criterion', of: ({ criterion }) => text(criterion) },
  { field: 'milestone.precision', of: ({ precision }) => text(precision) },
  { field: 'milestone.firstDate', of: ({ firstDate }) => text(firstDate) },
  { field: 'milestone.currentDate', of: ({ currentDate }) => text(currentDate) },
  { field: 'milestone.waitsFor', of: ({ waitsFor }) => text(waitsFor) },
  { field: 'milestone.metOn', of: ({ metOn }) => text(metOn) },
  { field: 'milestone.evidence', of: ({ evidence }) => text(evidence) },
  { field: 'milestone.withdrawnOn', of: ({ withdrawnOn }) => text(withdrawnOn) },
];

const LINKS: readonly ComparedList<Milestone>[] = [
  { field: 'milestone.link', of: ({ links }) => links.flatMap(({ title }) => text(title) ?? []) },
];

/** Milestones that came or went, and what changed about those that stayed, each by its name. */
export function milestoneChanges(
  before: readonly Milestone[],
  after: readonly Milestone[],
): readonly Change[] {
  const gone = before.filter(({ id }) => !after.some((other) => other.id === id));
  return [
    ...gone.map(({ title, currentDate }) => whole(title, text(currentDate), null)),
    ...after.flatMap((milestone) => {
      const was = before.find(({ id }) => id === milestone.id);
      return was ? changesOf(was, milestone) : added(milestone);
    }),
  ];
}

function added({ title, currentDate }: Milestone): Change[] {
  return [whole(title, null, text(currentDate))];
}

function whole(title: string, was: Change['was'], now: Change['now']): Change {
  return { field: 'milestone', subject: text(title), was, now };
}

function changesOf(before: Milestone, after: Milestone): Change[] {
  const subject = text(after.title);
  return [
    ...changesBetween(FIELDS, { before, after, subject }),
    ...listChangesBetween(LINKS, { before, after }).map((change) => ({ ...change, subject })),
    ...after.moves.flatMap((move) => moveChanges(before.moves, move, subject)),
  ];
}

/** A new move says why; a move that was there can only be discussed or undone. */
function moveChanges(
  before: readonly MilestoneMove[],
  move: MilestoneMove,
  subject: Change['subject'],
) {
  const was = before.find(({ id }) => id === move.id);
  const changes: Change[] = [];
  if (!was) {
    changes.push({
      field: 'milestone.move.reasonCode',
      subject,
      was: null,
      now: text(move.reasonCode),
    });
    changes.push({ field: 'milestone.move.reason', subject, was: null, now: text(move.reason) });
  }
  if (was && was.discussed !== move.discussed) {
    changes.push({ field: 'milestone.move.discussed', subject, was: null, now: text(move.to) });
  }
  if (was && was.reversed !== move.reversed) {
    changes.push({ field: 'milestone.move.reversed', subject, was: text(move.to), now: null });
  }
  return changes.filter((change) => change.was !== null || change.now !== null);
}
