import { FACT_CODES } from '@opvolging/domain';
import {
  graphql,
  QueryView,
  readFragment,
  useMessages,
  useScreenQuery,
  useViewer,
} from '@opvolging/web-data-access';
import { EmptyState, Pagination, Section } from '@opvolging/web-ui';
import { useState } from 'react';
import type { WorkChoice } from './use-work-choice';
import { WorkRow, WorkRow_item } from './work-row';

const WorkGroups_Query = graphql(`
  query WorkGroups_Query($after: String, $filter: WorkListFilter) {
    workList(first: 100, after: $after, filter: $filter) {
      totalCount
      nodes {
        id
        ...WorkRow_item
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
  const { workList, facts, lists } = useMessages();
  const { person } = useViewer();
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  const filter = {
    handlerId: choice.mine ? person.id : null,
    includePostponed: choice.postponed,
  };
  const query = useScreenQuery(WorkGroups_Query, {
    variables: { after: pages.at(-1) ?? null, filter },
  });
  const changed = () => {
    onChanged();
    void query.refetch();
  };
  return (
    <QueryView query={query} rows={8}>
      {({ workList: { nodes, pageInfo, totalCount } }) => {
        const items = readFragment(WorkRow_item, nodes);
        if (totalCount === 0) {
          return <EmptyState>{choice.mine ? workList.emptyMine : workList.empty}</EmptyState>;
        }
        return (
          <>
            {FACT_CODES.filter((code) => items.some(({ fact }) => fact.code === code)).map(
              (code) => {
                const group = nodes.filter((_, at) => items[at]?.fact.code === code);
                return (
                  <Section
                    key={code}
                    title={workList.group({ label: facts.label[code], n: group.length })}
                  >
                    {group.map((item) => (
                      <WorkRow key={item.id} item={item} today={today} onChanged={changed} />
                    ))}
                  </Section>
                );
              },
            )}
            {(pages.length > 1 || pageInfo.hasNextPage) && (
              <Pagination
                label={lists.pages}
                {...(pages.length > 1 && {
                  previous: {
                    label: lists.previous,
                    onPress: () => setPages(pages.slice(0, -1)),
                  },
                })}
                {...(pageInfo.hasNextPage && {
                  next: {
                    label: lists.next,
                    onPress: () => setPages([...pages, pageInfo.endCursor]),
                  },
                })}
              />
            )}
          </>
        );
      }}
    </QueryView>
  );
}
