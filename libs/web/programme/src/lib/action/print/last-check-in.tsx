import {
  graphql,
  readFragment,
  useMessages,
  Written,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Heading, Meta, Paragraph } from '@opvolging/web-ui';

const LastCheckIn_action = graphql(`
  fragment LastCheckIn_action on Action {
    id
    lastCheckIn {
      id
      note
      noteVisible
      receivedAt
      author {
        id
        name
      }
      onBehalfOf {
        id
        name
      }
    }
    helpRequests {
      id
      code
      what
      state
      neededBy
    }
  }
`);

/** The last report in its own words, and what is still asked of others. */
export function LastCheckIn(props: { action: FragmentType<typeof LastCheckIn_action> }) {
  const { action: texts, format, requests, terms } = useMessages();
  const { lastCheckIn, helpRequests } = readFragment(LastCheckIn_action, props.action);
  if (lastCheckIn === null && helpRequests.length === 0) return null;
  return (
    <div>
      {lastCheckIn !== null && (
        <>
          <Heading level={2} appearance={4}>
            {texts.print.lastCheckIn({ date: format.dayOf(lastCheckIn.receivedAt) })}
          </Heading>
          {lastCheckIn.note !== null && (
            <Paragraph>
              <Written>{lastCheckIn.note}</Written>
            </Paragraph>
          )}
          {!lastCheckIn.noteVisible && <Meta>{terms.hiddenText}</Meta>}
          <Meta>
            {lastCheckIn.onBehalfOf === null
              ? lastCheckIn.author.name
              : texts.onBehalf({
                  author: lastCheckIn.author.name,
                  owner: lastCheckIn.onBehalfOf.name,
                })}
          </Meta>
        </>
      )}
      {helpRequests.map(({ id, code, what, state, neededBy }) => (
        <Paragraph key={id}>
          {code} <Written>{what}</Written> ({terms.requestState[state].toLowerCase()},{' '}
          {requests.before({ date: format.day(neededBy) })})
        </Paragraph>
      ))}
    </div>
  );
}
