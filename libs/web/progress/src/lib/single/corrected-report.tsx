import { useMessages, Written } from '@opvolging/web-data-access';
import { Callout } from '@opvolging/web-ui';
import { CourseWord } from '../report/course-word';
import type { CorrectedCheckIn } from './corrected-check-in';

/** What was said before, above the form that takes its place. */
export function CorrectedReport({ checkIn }: { checkIn: CorrectedCheckIn }) {
  const { progress, format } = useMessages();
  return (
    <Callout lead={`${progress.correctedReport}:`}>
      <CourseWord course={checkIn.course} /> {format.moment(checkIn.receivedAt)}
      {checkIn.note !== null && (
        <p>
          <Written>{checkIn.note}</Written>
        </p>
      )}
    </Callout>
  );
}
