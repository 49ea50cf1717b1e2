import type { Catalogue, Language } from '@opvolging/messages';
import { FactSentence, Sentence } from '@opvolging/web-data-access';
import { Button, Link, Meta, VisuallyHidden, type TableColumn } from '@opvolging/web-ui';
import { HandlerCell } from './handler-cell';
import { solvingPlace } from './solving-place';
import type { WorkItem } from './work-item';
import { workSubject } from './work-subject';
import './work-list.css';

export function workColumns(
  messages: Catalogue,
  language: Language,
  onArrange: (item: WorkItem) => void,
): readonly TableColumn<WorkItem>[] {
  const { workList, format } = messages;
  return [
    {
      key: 'subject',
      header: workList.column.subject,
      rowHeader: true,
      width: 'wide',
      cell: (item) => <SubjectCell item={item} language={language} />,
    },
    {
      key: 'since',
      header: workList.column.since,
      width: 'narrow',
      cell: ({ fact }) => (fact.since === null ? '–' : format.day(fact.since)),
    },
    {
      key: 'age',
      header: workList.column.age,
      width: 'narrow',
      cell: ({ fact }) => (fact.days === null ? '–' : workList.age({ days: fact.days })),
    },
    {
      key: 'who',
      header: workList.column.who,
      cell: (item) => <HandlerCell item={item} />,
    },
    {
      key: 'commands',
      header: workList.column.commands,
      headerHidden: true,
      align: 'end',
      cardLabel: false,
      cell: (item) => {
        const place = solvingPlace(messages, item);
        const code = workSubject(item, language)?.code;
        return (
          <div className="o-work-commands">
            <Link href={place.href}>
              {place.label} <VisuallyHidden>{code}</VisuallyHidden>
            </Link>
            <Button size="small" onClick={() => onArrange(item)}>
              {workList.arrangeShort} <VisuallyHidden>{code}</VisuallyHidden>
            </Button>
          </div>
        );
      },
    },
  ];
}

interface SubjectCellProps {
  readonly item: WorkItem;
  readonly language: Language;
}

function SubjectCell({ item, language }: SubjectCellProps) {
  const subject = workSubject(item, language);
  return (
    <>
      {subject && (
        <Link href={subject.href} tone="title">
          {subject.code} <Sentence>{subject.title}</Sentence>
        </Link>
      )}
      <Meta className="o-work-fact">
        <FactSentence fact={item.fact} />
      </Meta>
    </>
  );
}
