import type { Catalogue } from '@opvolging/messages';
import {
  graphql,
  readFragment,
  useMessages,
  Sentence,
  Written,
  writtenPart,
  type FragmentType,
  type PrintMilestones_ActionFragment,
} from '@opvolging/web-data-access';
import { DataTable, type TableColumn } from '@opvolging/web-ui';

const PrintMilestones_action = graphql(`
  fragment PrintMilestones_action on Action {
    id
    milestones {
      id
      title
      firstDate
      currentDate
      precision
      waitsFor
      metOn
      withdrawnOn
      movedCount
    }
  }
`);

type Row = PrintMilestones_ActionFragment['milestones'][number];

/** The dates as a table, as a meeting reads them. */
export function PrintMilestones(props: { action: FragmentType<typeof PrintMilestones_action> }) {
  const messages = useMessages();
  const { milestones } = readFragment(PrintMilestones_action, props.action);
  if (milestones.length === 0) return null;
  return (
    <DataTable
      caption={messages.action.section.milestones}
      columns={columnsIn(messages)}
      rows={milestones}
      rowKey={({ id }) => id}
      density="compact"
    />
  );
}

function columnsIn({ format, milestone: words }: Catalogue): readonly TableColumn<Row>[] {
  const { column } = words;
  return [
    {
      key: 'title',
      header: column.title,
      rowHeader: true,
      width: 'wide',
      cell: ({ title }) => <Written>{title}</Written>,
    },
    {
      key: 'first',
      header: column.first,
      cell: ({ firstDate, precision }) =>
        firstDate === null ? '–' : format.period(firstDate, precision),
    },
    {
      key: 'current',
      header: column.current,
      cell: ({ currentDate, precision, waitsFor }) =>
        waitsFor === null ? (
          format.period(currentDate, precision)
        ) : (
          <Sentence>{words.waitsFor({ event: writtenPart(waitsFor) })}</Sentence>
        ),
    },
    { key: 'state', header: column.state, cell: (row) => stateText({ format, words }, row) },
  ];
}

interface StateWords {
  readonly format: Catalogue['format'];
  readonly words: Catalogue['milestone'];
}

function stateText({ format, words }: StateWords, row: Row): string {
  if (row.metOn !== null) return words.metOn({ date: format.day(row.metOn) });
  if (row.withdrawnOn !== null) return words.withdrawn;
  return row.movedCount > 0 ? words.movedTimes({ n: row.movedCount }) : '–';
}
