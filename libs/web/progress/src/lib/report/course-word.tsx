import type { Course } from '@opvolging/domain';
import { useFirstMessages } from '@opvolging/web-data-access';
import { Mark, type MarkKind } from '@opvolging/web-ui';

export const COURSE_MARKS = {
  ON_COURSE: 'ok',
  ADJUSTING: 'warn',
  HELP_NEEDED: 'stuck',
} as const satisfies Record<Course, MarkKind>;

/** The course that a report set, as shape and word. */
export function CourseWord({ course }: { course: Course }) {
  const { terms } = useFirstMessages();
  return <Mark kind={COURSE_MARKS[course]}>{terms.course[course]}</Mark>;
}
