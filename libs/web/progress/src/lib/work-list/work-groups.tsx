import { FACT_CODES } from '@opvolging/domain';
import {
  graphql,
  QueryView,
  readFragment,
  useMessages,
  useScreenQuery,
  useViewer,
} from '@opvolging/web-data-access';
import { Alert, EmptyState } from '@opvolging/web-ui';
import { useEffect, useRef, useState } from 'react';
import { ArrangeDialog } from './arrange-dialog';
import type { WorkChoice } from './use-work-choice';
import { WorkGroup } from './work-group';
import { WorkItem_item, type WorkItem } from './work-item';
import { WorkPages } from './work-pages';

const WorkGroups_Query = graphql(`
  query WorkGroups_Query($after: String, $filter: WorkListFilter) {
    workList(first: 100, after: $after, filter: $filter) {
      totalCount
      nodes {
        ...WorkItem_item
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface WorkGroupsProps {
  readonly choice: WorkChoice;
  readonly today: string;
  readonly onChanged: () => void;
}

/** The open facts under the name of their kind, the oldest first in each. */
export function WorkGroups({ choice, today, onChanged }: WorkGroupsProps) {
  const { workList } = useMessages();
  const { person } = useViewer();
  const [after, setAfter] = useState<string | null>(null);
  const [arranging, setArranging] = useState<WorkItem | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const filter = {
    handlerId: choice.mine ? person.id : null,
    includePostponed: choice.postponed,
  };
  const query = useScreenQuery(WorkGroups_Query, { variables: { after, filter } });
  const told = (text: string) => {
    setArranging(null);
    setDone(text);
    onChanged();
    void query.refetch();
  };
  return (
    <>
      <DoneNotice text={done} />
      <QueryView query={query} rows={8}>
        {({ workList: { nodes, pageInfo, totalCount } }) => {
          const items = readFragment(WorkItem_item, nodes);
          if (totalCount === 0) {
            return <EmptyState>{choice.mine ? workList.emptyMine : workList.empty}</EmptyState>;
          }
          return (
            <>
              {FACT_CODES.map((code) => {
                const ofKind = items.filter(({ fact }) => fact.code === code);
                return ofKind.length === 0 ? null : (
                  <WorkGroup key={code} code={code} items={ofKind} onArrange={setArranging} />
                );
              })}
              <WorkPages after={after} pageInfo={pageInfo} onPage={setAfter} />
            </>
          );
        }}
      </QueryView>
      <ArrangeDialog
        item={arranging}
        today={today}
        onClose={() => setArranging(null)}
        onDone={told}
      />
    </>
  );
}

/** What was just noted; takes the focus, since its row may be gone. */
function DoneNotice({ text }: { text: string | null }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (text !== null) notice.current?.focus();
  }, [text]);
  return text === null ? null : (
    <Alert kind="ok" ref={notice}>
      <p>{text}</p>
    </Alert>
  );
}
