import type { Problem } from '@opvolging/domain';
import {
  changesBetween,
  listChangesBetween,
  named,
  text,
  type Change,
  type Compared,
  type ComparedList,
} from './change';

const FIELDS: readonly Compared<Problem>[] = [
  { field: 'title', of: ({ title }) => text(title) },
  { field: 'titleEn', of: ({ titleEn }) => text(titleEn) },
  { field: 'stand', of: ({ stand }) => text(stand) },
  { field: 'standReason', of: ({ settingAside }) => text(settingAside?.reason) },
  {
    field: 'standNote',
    of: ({ settingAside, resolution }) => text((settingAside ?? resolution)?.note),
  },
  { field: 'handledBy', of: ({ elsewhere }) => named('ORGANISATION', elsewhere?.organisationId) },
  { field: 'link', of: ({ elsewhere }) => text(elsewhere?.url) },
  { field: 'reviewOn', of: ({ elsewhere }) => text(elsewhere?.reviewOn) },
  { field: 'mergedInto', of: ({ mergedIntoId }) => named('PROBLEM', mergedIntoId) },
  { field: 'dissolvedOn', of: ({ dissolvedOn }) => text(dissolvedOn) },
];

const LISTS: readonly ComparedList<Problem>[] = [
  { field: 'themes', of: ({ themes }) => themes.flatMap((theme) => text(theme) ?? []) },
];

/** What a command changed about a problem; of a new group it tells which problems it gathers. */
export function problemChanges(before: Problem | null, after: Problem): readonly Change[] {
  if (!before) {
    return after.mergedFromIds.map((id) => ({
      field: 'groups',
      subject: null,
      was: null,
      now: named('PROBLEM', id),
    }));
  }
  return [
    ...changesBetween(FIELDS, { before, after }),
    ...listChangesBetween(LISTS, { before, after }),
  ];
}
