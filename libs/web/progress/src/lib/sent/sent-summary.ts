import { COURSES, type Course } from '@opvolging/domain';
import type { Catalogue } from '@opvolging/messages';

interface Counted {
  readonly course: Course;
  readonly unchanged: boolean;
}

/** "3 acties doorgegeven: 1 geen verandering, 1 op koers en 1 bijsturen." */
export function sentSummary(
  { progress, terms, format }: Catalogue,
  checkIns: readonly Counted[],
): string {
  const words: readonly string[] = checkIns.map(({ course, unchanged }) =>
    unchanged ? progress.checkIn.unchanged : terms.courseInSentence[course],
  );
  const kinds = [
    progress.checkIn.unchanged,
    ...COURSES.map((course) => terms.courseInSentence[course]),
  ];
  const parts = kinds
    .map((course) => ({ course, n: words.filter((word) => word === course).length }))
    .filter(({ n }) => n > 0);
  const list = format.list(parts.map(progress.sent.part));
  return progress.sent.summary({ n: checkIns.length, parts: list });
}
