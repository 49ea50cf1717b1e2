import { useFirstMessages } from '@opvolging/web-data-access';
import { Mark } from '@opvolging/web-ui';
import { CourseWord } from '../report/course-word';
import type { MyAction } from './my-actions';

/** An old course is dashed and says its day, never as if it were new. */
export function CourseCell({ action }: { action: MyAction }) {
  const { today, terms, format } = useFirstMessages();
  const { course, freshness, checkedInOn } = action;
  if (course === null) return freshness === null ? '–' : terms.freshness[freshness];
  if (freshness === 'UP_TO_DATE' || checkedInOn === null) return <CourseWord course={course} />;
  const date = format.dayOfYear(checkedInOn);
  return <Mark kind="stale">{today.courseOf({ course: terms.course[course], date })}</Mark>;
}
