import { factInShort, type Catalogue, type FactToTell } from '@opvolging/messages';
import { useMessages, Sentence, Written, writtenPart } from '@opvolging/web-data-access';
import { Details, FactText, Heading, Item, Mark, Meta, Paragraph } from '@opvolging/web-ui';
import { OutsideLink } from '../page/outside-link';
import { MilestoneCommands } from './milestone-commands';
import type { MilestoneOfAction } from './milestone-item-fragment';
import { MoveList } from './move-list';

interface MilestoneItemProps {
  readonly milestone: MilestoneOfAction;
  /** What stands out about this milestone. */
  readonly facts: readonly FactToTell[];
}

export function MilestoneItem({ milestone, facts }: MilestoneItemProps) {
  const messages = useMessages();
  const { milestone: words } = messages;
  return (
    <Item aside={<StateOfMilestone milestone={milestone} />}>
      <Heading level={3} appearance={4}>
        <Written>{milestone.title}</Written>
      </Heading>
      <DatesOfMilestone milestone={milestone} facts={facts} />
      {factsOf(messages, milestone).map((text) => (
        <Paragraph key={text}>
          <Sentence>{text}</Sentence>
        </Paragraph>
      ))}
      {milestone.links.map((link) => (
        <Paragraph key={link.id}>
          <OutsideLink href={link.url}>{link.title}</OutsideLink>
        </Paragraph>
      ))}
      {milestone.moves.length > 0 && (
        <Details summary={`${words.moves} (${milestone.moves.length})`}>
          <MoveList milestone={milestone} />
        </Details>
      )}
      <MilestoneCommands milestone={milestone} />
    </Item>
  );
}

function StateOfMilestone({ milestone }: { milestone: MilestoneOfAction }) {
  const { format, milestone: words } = useMessages();
  const { metOn, withdrawnOn, currentDate, precision, waitsFor } = milestone;
  if (metOn !== null) return <Mark kind="done">{words.metOn({ date: format.day(metOn) })}</Mark>;
  if (withdrawnOn !== null) return <Mark kind="stopped">{words.withdrawn}</Mark>;
  if (waitsFor !== null) return <Mark kind="paused">{words.waits}</Mark>;
  return <time dateTime={currentDate}>{format.period(currentDate, precision)}</time>;
}

/** First date, present date and how often it moved, in one line; what stands out is bold. */
function DatesOfMilestone({ milestone, facts }: MilestoneItemProps) {
  const messages = useMessages();
  const told = facts.map((fact) => factInShort(messages, fact));
  const moved = facts.some(({ code }) => code === 'MILESTONE_MOVED');
  const texts = datesTexts(messages, milestone, moved);
  if (texts.length === 0 && told.length === 0) return null;
  return (
    <Meta>
      {texts.join(' · ')}
      {texts.length > 0 && told.length > 0 && ' · '}
      {told.length > 0 && <FactText>{told.join(', ')}</FactText>}
    </Meta>
  );
}

function datesTexts(
  { format, milestone: words }: Catalogue,
  milestone: MilestoneOfAction,
  movesAreTold: boolean,
): readonly string[] {
  const { firstDate, currentDate, precision, movedCount, waitsFor, firstDateCorrected } = milestone;
  const now = format.period(currentDate, precision);
  const dates =
    firstDate !== null && firstDate !== currentDate
      ? words.changeDate.firstAndNow({ first: format.period(firstDate, precision), now })
      : '';
  return [
    waitsFor === null ? dates : words.reviewOn({ date: format.day(currentDate) }),
    firstDateCorrected ? words.firstDateCorrected : '',
    movedCount > 0 && !movesAreTold ? words.movedTimes({ n: movedCount }) : '',
  ].filter((text) => text !== '');
}

function factsOf({ format, milestone: words }: Catalogue, one: MilestoneOfAction) {
  const { criterion, waitsFor, evidence, withdrawnOn, withdrawnReason } = one;
  return [
    ...(waitsFor === null ? [] : [words.waitsForSentence({ event: writtenPart(waitsFor) })]),
    ...(criterion === null ? [] : [words.criterion({ text: writtenPart(criterion) })]),
    ...(evidence === null ? [] : [words.evidence({ text: writtenPart(evidence) })]),
    ...(withdrawnOn === null
      ? []
      : [
          words.withdrawnOn({
            date: format.day(withdrawnOn),
            reason: writtenPart(withdrawnReason ?? ''),
          }),
        ]),
  ];
}
