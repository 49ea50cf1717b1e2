import { boardFactsOf } from '@opvolging/domain';
import { factInShort, type Catalogue } from '@opvolging/messages';
import {
  graphql,
  readFragment,
  useMessages,
  FactSentence,
  Written,
  type BoardPoint_ActionFragment,
  type FragmentType,
} from '@opvolging/web-data-access';
import { Link, NumberedItem } from '@opvolging/web-ui';

export const BoardPoint_action = graphql(`
  fragment BoardPoint_action on Action {
    id
    code
    title
    organisation {
      id
      name
    }
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

interface BoardPointProps {
  readonly action: FragmentType<typeof BoardPoint_action>;
  /** The action as it was on that day; null for now. */
  readonly day: string | null;
}

/** What is the matter in one sentence, with which action, whose it is and since when. */
export function BoardPoint({ day, ...props }: BoardPointProps) {
  const messages = useMessages();
  const { board, problem: texts } = messages;
  const action = readFragment(BoardPoint_action, props.action);
  const [first, ...others] = boardFactsOf(action.facts);
  return (
    <NumberedItem
      title={
        <Link tone="title" href={`/acties/${action.code}${day === null ? '' : `?op=${day}`}`}>
          {first === undefined ? <Written>{action.title}</Written> : <FactSentence fact={first} />}
        </Link>
      }
      meta={
        <>
          {action.code} <Written>{action.title}</Written> ·{' '}
          {action.organisation?.name ?? texts.noHolder}
        </>
      }
      aside={<Since day={first?.since ?? null} />}
    >
      {others.length > 0 && board.attention.also({ facts: inShort(messages, others) })}
    </NumberedItem>
  );
}

function Since({ day }: { day: string | null }) {
  const { board, format } = useMessages();
  if (day === null) return null;
  return (
    <>
      {board.attention.since} <br />
      <strong>
        <time dateTime={day}>{format.day(day)}</time>
      </strong>
    </>
  );
}

function inShort(messages: Catalogue, facts: BoardPoint_ActionFragment['facts']): string {
  return messages.format.list(facts.map((fact) => factInShort(messages, fact)));
}
