import {
  graphql,
  readFragment,
  useMessages,
  Sentence,
  writtenPart,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Paragraph } from '@opvolging/web-ui';

const PauseText_action = graphql(`
  fragment PauseText_action on Action {
    id
    pause {
      event
      reason
      reasonCode
      since
      until
    }
  }
`);

/** The sentence around the reason has its own. */
const FULL_STOP = /\.\s*$/;

export function PauseText(props: { action: FragmentType<typeof PauseText_action> }) {
  const { action: texts, format, terms } = useMessages();
  const { pause } = readFragment(PauseText_action, props.action);
  if (pause === null) return null;
  const date = format.day(pause.until);
  const code = terms.pauseReason[pause.reasonCode];
  const reason =
    pause.reason === null ? code : `${code}: ${writtenPart(pause.reason.replace(FULL_STOP, ''))}`;
  return (
    <Paragraph look="meta">
      <Sentence>{texts.pause.told({ reason, date })}</Sentence>
      {pause.event !== null && (
        <Sentence>{` ${texts.pause.toldEvent({ event: writtenPart(pause.event), date })}`}</Sentence>
      )}
    </Paragraph>
  );
}
