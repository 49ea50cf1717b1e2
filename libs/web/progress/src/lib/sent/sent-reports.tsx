import {
  graphql,
  readFragment,
  useMessages,
  Written,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Details, Item, ItemList, Link, VisuallyHidden } from '@opvolging/web-ui';
import { CourseWord } from '../report/course-word';

const SentReports_submission = graphql(`
  fragment SentReports_submission on Submission {
    id
    round
    checkIns {
      id
      course
      unchanged
      note
      state
      onBehalfReason
      action {
        id
        code
        title
      }
    }
  }
`);

interface SentReportsProps {
  readonly submission: FragmentType<typeof SentReports_submission>;
}

/** Every report as it was given, with the way to its action and to a correction. */
export function SentReports(props: SentReportsProps) {
  const { progress, terms } = useMessages();
  const { round, checkIns } = readFragment(SentReports_submission, props.submission);
  return (
    <Details summary={progress.sent.view}>
      <ItemList>
        {checkIns.map(({ id, action, course, unchanged, note, state, onBehalfReason }) => (
          <Item
            key={id}
            meta={note !== null && <Written>{note}</Written>}
            aside={
              state === 'STANDING' ? (
                <Link href={correctionHref({ id, round, action, onBehalfReason })}>
                  {progress.correct} <VisuallyHidden>{action.code}</VisuallyHidden>
                </Link>
              ) : (
                terms.checkInState[state]
              )
            }
          >
            <Link href={`/acties/${action.code}`}>
              {action.code} <Written>{action.title}</Written>
            </Link>{' '}
            <CourseWord course={course} />
            {unchanged && ` ${progress.checkIn.unchanged}`}
          </Item>
        ))}
      </ItemList>
    </Details>
  );
}

interface Corrected {
  readonly id: string;
  readonly round: string;
  readonly action: { readonly code: string };
  readonly onBehalfReason: string | null;
}

/** The office corrects on behalf, as it reported. */
function correctionHref({ id, round, action, onBehalfReason }: Corrected): string {
  const form = onBehalfReason === null ? round : `namens/${action.code}`;
  return `/voortgang/${form}?corrigeer=${id}`;
}
