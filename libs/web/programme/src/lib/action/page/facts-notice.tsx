import {
  graphql,
  readFragment,
  useMessages,
  FactSentence,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Callout } from '@opvolging/web-ui';

const FactsNotice_action = graphql(`
  fragment FactsNotice_action on Action {
    id
    facts {
      code
      count
      days
      since
      milestone {
        id
        title
      }
    }
  }
`);

/** What the system sees in the data, beside what people say; it is no judgement. */
export function FactsNotice(props: { action: FragmentType<typeof FactsNotice_action> }) {
  const messages = useMessages();
  const { facts } = readFragment(FactsNotice_action, props.action);
  if (facts.length === 0) return null;
  const [first] = facts;
  return (
    <aside aria-label={messages.facts.title}>
      <Callout lead={messages.facts.prefix}>
        {facts.length === 1 && first ? (
          <FactSentence fact={first} />
        ) : (
          <ul>
            {facts.map((fact) => (
              <li key={`${fact.code} ${fact.milestone?.id ?? ''}`}>
                <FactSentence fact={fact} />
              </li>
            ))}
          </ul>
        )}
      </Callout>
    </aside>
  );
}
