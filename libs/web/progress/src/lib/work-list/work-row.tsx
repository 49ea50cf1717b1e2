import { factSentence } from '@opvolging/messages';
import {
  graphql,
  readFragment,
  useLanguage,
  useMessages,
  type FragmentType,
  type WorkRow_ItemFragment,
} from '@opvolging/web-data-access';
import { Details, Item, ItemList, Link, Mark } from '@opvolging/web-ui';
import { HandlerForm } from './handler-form';
import { PostponeForm } from './postpone-form';
import { solvingPlace } from './solving-place';

export const WorkRow_item = graphql(`
  fragment WorkRow_item on WorkItem {
    id
    postponedUntil
    postponedReason
    fact {
      code
      since
      days
      count
      milestone {
        id
        title
      }
    }
    handler {
      id
      name
    }
    action {
      id
      code
      title
      viewerMay
      owner {
        id
        name
      }
    }
    problem {
      id
      code
      title
      titleEn
    }
  }
`);

export type WorkRowItem = WorkRow_ItemFragment;

interface WorkRowProps {
  readonly item: FragmentType<typeof WorkRow_item>;
  readonly today: string;
  readonly onChanged: () => void;
}

/** One open fact: about what, how long, who handles it, and the screen where it is solved. */
export function WorkRow({ today, onChanged, ...props }: WorkRowProps) {
  const messages = useMessages();
  const { workList } = messages;
  const item = readFragment(WorkRow_item, props.item);
  const subject = useSubject(item);
  const place = solvingPlace(messages, item);
  return (
    <ItemList>
      <Item meta={<WorkMeta item={item} />} aside={<Link href={place.href}>{place.label}</Link>}>
        {subject && <Link href={subject.href}>{subject.text}</Link>}
        <p>{factSentence(messages, item.fact)}</p>
        <Details summary={workList.arrange({ subject: subject?.code ?? '' })}>
          <HandlerForm item={item} onChanged={onChanged} />
          <PostponeForm item={item} today={today} onChanged={onChanged} />
        </Details>
      </Item>
    </ItemList>
  );
}

function WorkMeta({ item }: { item: WorkRowItem }) {
  const { workList, facts, format } = useMessages();
  const { fact, handler, postponedUntil, postponedReason } = item;
  const texts = [
    fact.since !== null && facts.since({ date: format.day(fact.since) }),
    handler === null ? workList.nobody : workList.handledBy({ name: handler.name }),
    postponedReason,
  ];
  return (
    <>
      {texts.filter(Boolean).join(' · ')}{' '}
      {postponedUntil !== null && (
        <Mark kind="paused">{workList.postpone.mark({ date: format.day(postponedUntil) })}</Mark>
      )}
    </>
  );
}

function useSubject({ action, problem }: WorkRowItem) {
  const { language } = useLanguage();
  if (action !== null) {
    const { code, title } = action;
    return { code, href: `/acties/${code}`, text: `${code} ${title}` };
  }
  if (problem === null) return null;
  const { code, title, titleEn } = problem;
  const text = `${code} ${language === 'en' ? (titleEn ?? title) : title}`;
  return { code, href: `/problemen/${code}`, text };
}
