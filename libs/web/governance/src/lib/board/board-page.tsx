import {
  NoRight,
  QueryView,
  useMessages,
  usePageTitle,
  useViewer,
} from '@opvolging/web-data-access';
import { Button, PageHeader } from '@opvolging/web-ui';
import { useSearchParams } from 'react-router';
import { dayInAddress } from '../as-of/as-of-day';
import { AsOfForm } from '../as-of/as-of-form';
import { AsOfNotice } from '../as-of/as-of-notice';
import { BoardContent } from './board-content';
import { boardLead } from './board-lead';
import { useBoard } from './use-board';

/** What the board must know, readable in ten seconds: sentences first, numbers later. */
export function BoardPage() {
  const { board } = useMessages();
  const viewer = useViewer();
  usePageTitle(board.title);
  return viewer.may('BOARD_READ') ? <Board /> : <NoRight />;
}

function Board() {
  const { board, format, shell } = useMessages();
  const [params] = useSearchParams();
  const day = dayInAddress(params);
  const isPast = day !== null;
  const query = useBoard(day);
  const { data } = query;
  const moment = data?.portfolio.asOf;
  return (
    <>
      <PageHeader
        title={board.title}
        lead={data && boardLead(board, data, isPast)}
        meta={moment && !isPast && board.asOf.now({ moment: format.moment(moment) })}
      />
      {isPast && moment && <AsOfNotice moment={moment} />}
      <QueryView query={query} rows={7}>
        {(answer) => <BoardContent data={answer} day={day} />}
      </QueryView>
      <AsOfForm today={data?.today} />
      <Button look="subtle" size="small" onClick={() => window.print()}>
        {shell.print}
      </Button>
    </>
  );
}
