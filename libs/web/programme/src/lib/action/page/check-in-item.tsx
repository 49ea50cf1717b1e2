import type { Catalogue } from '@opvolging/messages';
import {
  graphql,
  readFragment,
  useMessages,
  Written,
  useWrittenLang,
  type CheckInItem_CheckInFragment,
  type FragmentType,
} from '@opvolging/web-data-access';
import {
  Link,
  LongText,
  Mark,
  Meta,
  Paragraph,
  TimelineItem,
  type MarkKind,
} from '@opvolging/web-ui';

const CheckInItem_checkIn = graphql(`
  fragment CheckInItem_checkIn on CheckIn {
    id
    course
    unchanged
    late
    note
    noteVisible
    receivedAt
    round
    state
    author {
      id
      name
    }
    onBehalfOf {
      id
      name
    }
    helpRequest {
      id
      code
      what
    }
  }
`);

const KINDS = {
  ON_COURSE: 'ok',
  ADJUSTING: 'warn',
  HELP_NEEDED: 'stuck',
} as const satisfies Record<string, MarkKind>;

interface CheckInItemProps {
  readonly checkIn: FragmentType<typeof CheckInItem_checkIn>;
  readonly mayCorrect: boolean;
}

export function CheckInItem({ checkIn: masked, mayCorrect }: CheckInItemProps) {
  const messages = useMessages();
  const lang = useWrittenLang();
  const { action: texts, format, terms } = messages;
  const checkIn = readFragment(CheckInItem_checkIn, masked);
  const { course, state, helpRequest } = checkIn;
  return (
    <TimelineItem
      when={format.dayOf(checkIn.receivedAt)}
      dateTime={checkIn.receivedAt}
      meta={byWhom(messages, checkIn)}
    >
      <Mark kind={state === 'STANDING' ? KINDS[course] : 'stale'}>{terms.course[course]}</Mark>{' '}
      {checkIn.unchanged && texts.unchanged}
      {state !== 'STANDING' && <Meta>{terms.checkInState[state]}</Meta>}
      {checkIn.note !== null && <LongText lang={lang}>{checkIn.note}</LongText>}
      {!checkIn.noteVisible && <Meta>{terms.hiddenText}</Meta>}
      {helpRequest !== null && (
        <Paragraph>
          <Link href={`/verzoeken/${helpRequest.code}`}>{helpRequest.code}</Link>{' '}
          <Written>{helpRequest.what}</Written>
        </Paragraph>
      )}
      {mayCorrect && (
        <Paragraph className="o-no-print">
          <Link href={`/voortgang/${checkIn.round.toLowerCase()}?corrigeer=${checkIn.id}`}>
            {texts.correctCheckIn}
          </Link>
        </Paragraph>
      )}
    </TimelineItem>
  );
}

function byWhom({ action: texts, format }: Catalogue, checkIn: CheckInItem_CheckInFragment) {
  const { author, onBehalfOf, late, round } = checkIn;
  const who =
    onBehalfOf === null
      ? author.name
      : texts.onBehalf({ author: author.name, owner: onBehalfOf.name });
  return [who, format.week(round), ...(late ? [texts.late] : [])].join(' · ');
}
