import {
  graphql,
  readFragment,
  useMessages,
  Sentence,
  writtenPart,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Link, Paragraph } from '@opvolging/web-ui';

const StopText_action = graphql(`
  fragment StopText_action on Action {
    id
    code
    stoppedOn
    stopReason
    completedOn
    problems {
      id
      code
    }
  }
`);

/** A finished or stopped action is never reopened; a new one can refer to it. */
export function StopText(props: { action: FragmentType<typeof StopText_action> }) {
  const { action: texts, format, plan } = useMessages();
  const action = readFragment(StopText_action, props.action);
  const { stoppedOn, stopReason, completedOn } = action;
  if (stoppedOn === null && completedOn === null) return null;
  const problems = action.problems.map(({ code }) => code).join(',');
  return (
    <>
      {stoppedOn !== null && (
        <Paragraph look="meta">
          <Sentence>
            {texts.stop.told({
              date: format.day(stoppedOn),
              reason: writtenPart(stopReason ?? ''),
            })}
          </Sentence>
        </Paragraph>
      )}
      <Paragraph>
        <Link href={`/acties/voorstellen?vervolg=${action.code}&probleem=${problems}`}>
          {plan.proposeFollowUp}
        </Link>
      </Paragraph>
    </>
  );
}
