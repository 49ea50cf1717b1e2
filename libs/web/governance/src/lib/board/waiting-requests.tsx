import { isOpenHelp } from '@opvolging/domain';
import {
  graphql,
  readFragment,
  useMessages,
  useViewer,
  Written,
  type FragmentType,
  type WaitingRequests_HelpRequestFragment,
} from '@opvolging/web-data-access';
import type { Catalogue } from '@opvolging/messages';
import { EmptyState, FactText, Item, ItemList, Link, Section } from '@opvolging/web-ui';

export const WaitingRequests_helpRequest = graphql(`
  fragment WaitingRequests_helpRequest on HelpRequest {
    id
    code
    what
    visible
    state
    neededBy
    promisedFor
    overdue
    action {
      id
      code
      title
    }
  }
`);

type Request = WaitingRequests_HelpRequestFragment;

/** Those of the requests put to this person's organisation that still wait for something. */
export function waitingIn(
  requests: readonly FragmentType<typeof WaitingRequests_helpRequest>[],
): readonly Request[] {
  return readFragment(WaitingRequests_helpRequest, requests).filter(isOpenHelp);
}

export function WaitingRequests({ requests }: { requests: readonly Request[] }) {
  const messages = useMessages();
  const { waiting } = messages.board;
  const { organisation } = useViewer().person;
  const title =
    organisation === null
      ? waiting.titleWithout
      : waiting.title({ organisation: organisation.name });
  return (
    <Section title={title}>
      {requests.length === 0 ? (
        <EmptyState>{waiting.none}</EmptyState>
      ) : (
        <ItemList>
          {requests.map((request) => (
            <Item
              key={request.id}
              meta={
                <>
                  {request.code} · {request.action.code} <Written>{request.action.title}</Written>
                </>
              }
              aside={<When request={request} messages={messages} />}
            >
              <Link href={`/verzoeken/${request.code}`}>
                <Written>{request.what}</Written>
              </Link>
            </Item>
          ))}
        </ItemList>
      )}
    </Section>
  );
}

function When({ request, messages }: { request: Request; messages: Catalogue }) {
  const { board, format, requests: texts } = messages;
  const { promisedFor, neededBy, overdue } = request;
  return (
    <>
      {promisedFor === null
        ? texts.before({ date: format.day(neededBy) })
        : texts.promisedFor({ date: format.day(promisedFor) })}
      {overdue && (
        <>
          <br />
          <FactText>{board.waiting.overdue}</FactText>
        </>
      )}
    </>
  );
}
