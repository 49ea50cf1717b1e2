import { QueryView, useMessages } from '@opvolging/web-data-access';
import { Button, Meta, Timeline } from '@opvolging/web-ui';
import type { ReactNode } from 'react';
import type { PagesOnDemand } from './use-pages-on-demand';

interface OlderEntriesProps<Row> {
  readonly pages: PagesOnDemand<Row>;
  /** What to say when there is nothing. */
  readonly none: string;
  readonly children: ReactNode;
}

export function OlderEntries<Row>({ pages, none, children }: OlderEntriesProps<Row>) {
  const { history } = useMessages();
  return (
    <QueryView query={pages.first} rows={6}>
      {() => (
        <>
          {pages.rows.length === 0 ? <Meta>{none}</Meta> : <Timeline>{children}</Timeline>}
          {pages.hasMore && (
            <Button busy={pages.busy} onClick={pages.more}>
              {history.older}
            </Button>
          )}
        </>
      )}
    </QueryView>
  );
}
