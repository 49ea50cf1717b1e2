import { parseIsoWeek } from '@opvolging/domain';
import { NoRight, NotFound, useViewer } from '@opvolging/web-data-access';
import { useParams, useSearchParams } from 'react-router';
import { CorrectionPage } from '../single/correction-page';
import { OpenRound } from './open-round';

/** `/voortgang`, the round of now; `/voortgang/2026-W47`, last week's; `?corrigeer=…`, one report again. */
export function RoundPage() {
  const { week } = useParams();
  const [params] = useSearchParams();
  const viewer = useViewer();
  const corrected = params.get('corrigeer');
  const round = week === undefined ? null : parseIsoWeek(week.toUpperCase());

  if (!viewer.may('REPORT_PROGRESS')) return <NoRight />;
  if (corrected !== null) return <CorrectionPage checkInId={corrected} />;
  if (week !== undefined && round === null) return <NotFound />;
  return <OpenRound week={round} />;
}
