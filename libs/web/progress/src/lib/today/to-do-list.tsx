import {
  graphql,
  readFragment,
  useFirstMessages,
  useViewer,
  Sentence,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Item, ItemList, Link, Section } from '@opvolging/web-ui';
import { useState } from 'react';
import { deviceNow } from '../fields/device-now';
import { NothingToDo } from './nothing-to-do';
import { toDoItems } from './to-do-items';

const ToDoList_query = graphql(`
  fragment ToDoList_query on Query {
    myRound @include(if: $reports) {
      week
      closesAt
    }
    actionsAwaitingMe(first: 20) {
      nodes {
        id
        code
        title
        viewerMay
      }
    }
    requestsToMe(first: 20) {
      nodes {
        id
        code
        neededBy
        promisedFor
        overdue
        state
        action {
          id
          code
          organisation {
            id
            name
          }
        }
      }
    }
    starting: actions(first: 10, filter: { ownerId: $me, fact: [SHOULD_HAVE_STARTED] }) {
      nodes {
        id
        code
        title
        startDate
        viewerMay
      }
    }
  }
`);

interface ToDoListProps {
  readonly data: FragmentType<typeof ToDoList_query>;
}

/** What waits for this person, each with its day and its way there. */
export function ToDoList(props: ToDoListProps) {
  const messages = useFirstMessages();
  const data = readFragment(ToDoList_query, props.data);
  const { todo } = useViewer();
  const [now] = useState(deviceNow);
  const items = toDoItems(messages, data, { reports: todo.reports, now });
  if (items.length === 0) return <NothingToDo week={data.myRound?.week ?? null} />;
  return (
    <Section title={messages.today.toDoCount({ n: items.length })}>
      <ItemList>
        {items.map(({ key, text, href, when, urgent }) => (
          <Item key={key} aside={urgent ? <strong>{when}</strong> : when}>
            <Link href={href}>
              <Sentence>{text}</Sentence>
            </Link>
          </Item>
        ))}
      </ItemList>
    </Section>
  );
}
