import type { Catalogue } from '@opvolging/messages';
import {
  graphql,
  readFragment,
  useMessages,
  Written,
  type FragmentType,
  type RequestsSection_ActionFragment,
} from '@opvolging/web-data-access';
import { FactText, Item, ItemList, Link, Section } from '@opvolging/web-ui';

const RequestsSection_action = graphql(`
  fragment RequestsSection_action on Action {
    id
    helpRequests {
      id
      code
      what
      visible
      state
      overdue
      neededBy
      promisedFor
      person {
        id
        name
      }
      organisation {
        id
        name
      }
    }
  }
`);

type Request = RequestsSection_ActionFragment['helpRequests'][number];

/** What was asked of others and what came of it; absent when nothing was ever asked. */
export function RequestsSection(props: { action: FragmentType<typeof RequestsSection_action> }) {
  const messages = useMessages();
  const { helpRequests } = readFragment(RequestsSection_action, props.action);
  if (helpRequests.length === 0) return null;
  return (
    <Section title={messages.action.section.requests}>
      <ItemList>
        {helpRequests.map((request) => (
          <Item
            key={request.id}
            meta={aboutRequest(messages, request)}
            aside={
              request.overdue ? (
                <FactText>{messages.action.requestOverdue}</FactText>
              ) : (
                messages.terms.requestState[request.state]
              )
            }
          >
            <Link href={`/verzoeken/${request.code}`}>{request.code}</Link>{' '}
            {request.visible ? <Written>{request.what}</Written> : messages.terms.hiddenText}
          </Item>
        ))}
      </ItemList>
    </Section>
  );
}

function aboutRequest({ format, requests }: Catalogue, request: Request): string {
  const { person, organisation, neededBy, promisedFor } = request;
  const asked = person?.name ?? organisation?.name;
  return [
    ...(asked === undefined ? [] : [requests.from({ name: asked })]),
    requests.before({ date: format.day(neededBy) }),
    ...(promisedFor === null ? [] : [requests.promisedFor({ date: format.day(promisedFor) })]),
  ].join(' · ');
}
