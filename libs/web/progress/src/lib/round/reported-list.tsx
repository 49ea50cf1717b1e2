import { useMessages, Written } from '@opvolging/web-data-access';
import { Details, Item, ItemList, Link, VisuallyHidden } from '@opvolging/web-ui';
import { CourseWord } from '../report/course-word';
import type { RoundSubject } from './round-subject';

interface ReportedListProps {
  readonly round: string;
  readonly subjects: readonly RoundSubject[];
}

/** What was given for this week already, each to be corrected. */
export function ReportedList({ round, subjects }: ReportedListProps) {
  const { progress, format } = useMessages();
  if (subjects.length === 0) return null;
  return (
    <Details summary={progress.reported({ n: subjects.length })}>
      <ItemList>
        {subjects.map(({ action: { id, code, title, lastCheckIn } }) => (
          <Item
            key={id}
            meta={lastCheckIn && format.moment(lastCheckIn.receivedAt)}
            aside={
              lastCheckIn && (
                <Link href={`/voortgang/${round}?corrigeer=${lastCheckIn.id}`}>
                  {progress.correct} <VisuallyHidden>{code}</VisuallyHidden>
                </Link>
              )
            }
          >
            <Link href={`/acties/${code}`}>
              {code} <Written>{title}</Written>
            </Link>{' '}
            {lastCheckIn && <CourseWord course={lastCheckIn.course} />}
          </Item>
        ))}
      </ItemList>
    </Details>
  );
}
