import { graphql, readFragment, useMessages, type FragmentType } from '@opvolging/web-data-access';
import { Callout } from '@opvolging/web-ui';

const HandoverText_action = graphql(`
  fragment HandoverText_action on Action {
    id
    handover {
      as
      note
      proposedOn
      from {
        id
        name
      }
      to {
        id
        name
      }
    }
  }
`);

/** A handover that waits: until the answer the old one stays. */
export function HandoverText(props: { action: FragmentType<typeof HandoverText_action> }) {
  const { agreement, format, terms } = useMessages();
  const { handover } = readFragment(HandoverText_action, props.action);
  if (handover === null) return null;
  const { from, to, proposedOn } = handover;
  const texts = agreement.handover;
  return (
    <Callout lead={`${terms.assignment[handover.as]}:`}>
      {texts.waiting({ name: to.name, date: format.day(proposedOn) })}{' '}
      {from !== null && texts.untilThen({ name: from.name })}
    </Callout>
  );
}
