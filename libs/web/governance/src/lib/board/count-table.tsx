import { useMessages } from '@opvolging/web-data-access';
import { DataTable, Section } from '@opvolging/web-ui';
import { Counted } from './counted';

export interface CountRow {
  readonly key: string;
  readonly label: string;
  readonly n: number;
  readonly href: string | null;
}

interface CountTableProps {
  readonly title: string;
  readonly caption: string;
  readonly header: string;
  readonly rows: readonly CountRow[];
  /** The list of all that is counted. */
  readonly all: string | null;
}

/** How many of each, and the list behind every number. */
export function CountTable({ title, caption, header, rows, all }: CountTableProps) {
  const { board } = useMessages();
  const { total: label, n: number } = board.counts;
  const total = { key: 'total', label, n: rows.reduce((sum, { n }) => sum + n, 0), href: all };
  return (
    <Section title={title}>
      <DataTable
        caption={caption}
        captionHidden
        density="compact"
        rows={[...rows, total]}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'label',
            header,
            rowHeader: true,
            cell: (row) => (row === total ? <strong>{row.label}</strong> : row.label),
          },
          {
            key: 'n',
            header: number,
            align: 'end',
            cell: ({ n, href, label: counted }) => <Counted n={n} href={href} label={counted} />,
          },
        ]}
      />
    </Section>
  );
}
