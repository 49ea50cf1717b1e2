import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { Mark, type MarkKind } from '@opvolging/web-ui';

const CourseMark_action = graphql(`
  fragment CourseMark_action on Action {
    id
    course
    freshness
    checkedInOn
  }
`);

const KINDS = {
  ON_COURSE: 'ok',
  ADJUSTING: 'warn',
  HELP_NEEDED: 'stuck',
} as const satisfies Record<string, MarkKind>;

interface CourseMarkProps {
  readonly action: FragmentType<typeof CourseMark_action>;
}

/** The owner's judgement; an old one is dashed and says its day, never as if it were new. */
export function CourseMark(props: CourseMarkProps) {
  const { action: texts, format, terms } = useMessages();
  const { course, freshness, checkedInOn } = readFragment(CourseMark_action, props.action);
  if (course === null) return '–';
  const word = terms.course[course];
  if (freshness === 'UP_TO_DATE' || checkedInOn === null) {
    return <Mark kind={KINDS[course]}>{word}</Mark>;
  }
  return (
    <Mark kind="stale">
      {texts.courseOf({ course: word, date: format.dayOfYear(checkedInOn) })}
    </Mark>
  );
}
