import type { Catalogue } from '@opvolging/messages';
import { Written } from '@opvolging/web-data-access';
import { Link, type TableColumn } from '@opvolging/web-ui';
import { CourseMark } from '../marks/course-mark';
import { phaseText } from '../marks/phase-text';
import type { ActionRow } from './action-row';
import { NextMilestoneCell } from './next-milestone-cell';

/** The columns of the list; a key that is an order makes its header a button. */
export function actionColumns(messages: Catalogue): readonly TableColumn<ActionRow>[] {
  const { column, noOrganisation } = messages.action;
  return [
    {
      key: 'CODE',
      header: column.code,
      width: 'narrow',
      sortable: true,
      cell: (action) => action.code,
    },
    {
      key: 'title',
      header: column.title,
      rowHeader: true,
      width: 'wide',
      cell: (action) => (
        <Link href={`/acties/${action.code}`}>
          <Written>{action.title}</Written>
        </Link>
      ),
    },
    {
      key: 'organisation',
      header: column.organisation,
      cell: (action) => action.organisation?.name ?? noOrganisation,
    },
    {
      key: 'phase',
      header: column.phase,
      cell: (action) => <PhaseCell {...{ messages, action }} />,
    },
    { key: 'course', header: column.course, cell: (action) => <CourseMark action={action} /> },
    {
      key: 'NEXT_MILESTONE',
      header: column.nextMilestone,
      sortable: true,
      cell: (action) => <NextMilestoneCell action={action} />,
    },
    {
      key: 'LAST_CHECK_IN',
      header: column.lastCheckIn,
      sortable: true,
      cell: (action) => checkInText(messages, action),
    },
  ];
}

/** What was adopted and not confirmed says so in every row: it counts apart. */
function PhaseCell({ messages, action }: { messages: Catalogue; action: ActionRow }) {
  return (
    <>
      {phaseText(messages, action)}
      {action.agreement === 'ADOPTED' && (
        <small className="o-action-agreement">{messages.terms.agreement.ADOPTED}</small>
      )}
    </>
  );
}

function checkInText({ action: texts, format, terms }: Catalogue, action: ActionRow): string {
  const { checkedInOn, freshness } = action;
  if (checkedInOn === null) {
    return freshness === 'NO_CHECK_IN' ? terms.freshness.NO_CHECK_IN.toLowerCase() : '–';
  }
  const date = format.dayOfYear(checkedInOn);
  return freshness === 'OUT_OF_DATE' ? texts.checkInOld({ date }) : date;
}
