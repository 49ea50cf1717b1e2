import {
  graphql,
  readFragment,
  useMessages,
  Sentence,
  writtenPart,
  type FragmentType,
} from '@opvolging/web-data-access';

const AgreementText_action = graphql(`
  fragment AgreementText_action on Action {
    id
    agreement
    offeredOn
    confirmedOn
    adoption {
      adoptedIn
      adoptedOn
    }
  }
`);

/** How far the agreement is; what was adopted elsewhere names where, until it is confirmed. */
export function AgreementText(props: { action: FragmentType<typeof AgreementText_action> }) {
  const { action: texts, format, terms } = useMessages();
  const action = readFragment(AgreementText_action, props.action);
  const { adoption, agreement } = action;
  if (action.confirmedOn !== null) {
    return texts.agreedOn({ date: format.day(action.confirmedOn) });
  }
  if (adoption !== null) {
    const sentence = terms.adoptedIn({ reference: writtenPart(adoption.adoptedIn) });
    return <Sentence>{`${sentence} (${format.day(adoption.adoptedOn)})`}</Sentence>;
  }
  return action.offeredOn === null
    ? terms.agreement[agreement]
    : texts.offeredOn({ date: format.day(action.offeredOn) });
}
