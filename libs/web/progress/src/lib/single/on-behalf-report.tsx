import { isoWeekOf, parseDay } from '@opvolging/domain';
import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { useSearchParams } from 'react-router';
import { behalfSubject } from './behalf-subject';
import { correctedIn } from './corrected-check-in';
import { CorrectedReport } from './corrected-report';
import { GoneReport } from './gone-report';
import { SingleReport } from './single-report';

const OnBehalfReport_action = graphql(`
  fragment OnBehalfReport_action on Action {
    id
    viewerMay
    ...Report_action
    ...CorrectedCheckIn_action
  }
`);

interface OnBehalfReportProps {
  readonly action: FragmentType<typeof OnBehalfReport_action>;
  readonly owner: string;
  readonly today: string;
}

/** A new report, or with `?corrigeer=…` the correction of one. */
export function OnBehalfReport({ owner, today, ...props }: OnBehalfReportProps) {
  const { progress } = useMessages();
  const [params] = useSearchParams();
  const action = readFragment(OnBehalfReport_action, props.action);
  const day = parseDay(today);
  const checkInId = params.get('corrigeer');
  const corrected = checkInId === null ? null : correctedIn(action, checkInId);
  if (day === null || !action.viewerMay.includes('CHECK_IN')) {
    return <GoneReport text={progress.notOnBehalf} />;
  }
  if (checkInId !== null && corrected === null) return <GoneReport text={progress.correctGone} />;
  return (
    <>
      {corrected && <CorrectedReport checkIn={corrected} />}
      <SingleReport
        subject={behalfSubject({ action, owner }, day)}
        round={isoWeekOf(day)}
        today={today}
        corrected={corrected}
      />
    </>
  );
}
