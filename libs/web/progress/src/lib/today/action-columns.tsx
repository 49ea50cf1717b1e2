import type { FirstCatalogue } from '@opvolging/messages';
import { factInShort } from '@opvolging/messages';
import { Written } from '@opvolging/web-data-access';
import { FactText, Link, type TableColumn } from '@opvolging/web-ui';
import { CourseCell } from './course-cell';
import type { MyAction } from './my-actions';

export function actionColumns(messages: FirstCatalogue): readonly TableColumn<MyAction>[] {
  const { today, terms } = messages;
  return [
    {
      key: 'action',
      header: today.column.action,
      rowHeader: true,
      width: 'wide',
      cell: ({ code, title }) => (
        <Link href={`/acties/${code}`} tone="title">
          {code} <Written>{title}</Written>
        </Link>
      ),
    },
    {
      key: 'phase',
      header: today.column.phase,
      width: 'narrow',
      cell: ({ phase }) => terms.phase[phase],
    },
    {
      key: 'course',
      header: today.column.course,
      width: 'narrow',
      cell: (action) => <CourseCell action={action} />,
    },
    {
      key: 'milestone',
      header: today.column.milestone,
      cell: (action) => <MilestoneCell messages={messages} action={action} />,
    },
  ];
}

function MilestoneCell({ messages, action }: { messages: FirstCatalogue; action: MyAction }) {
  const { format, terms } = messages;
  const next = action.nextMilestone;
  const [fact] = action.facts;
  return (
    <>
      {next === null ? (
        terms.none
      ) : (
        <>
          {format.period(next.currentDate, next.precision)} <Written>{next.title}</Written>
        </>
      )}
      {fact && <FactText>{factInShort(messages, fact)}</FactText>}
    </>
  );
}
