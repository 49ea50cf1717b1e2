import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { TableHeader } from './table-header';
import { TableRow } from './table-row';
import type { TableColumn, TableSort } from './table-column';
import './data-table.css';
import './table-cards.css';

export interface DataTableProps<Row> {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: TableSort;
  /** The header of a sortable column was pressed. */
  readonly onSort?: (key: string) => void;
  readonly density?: 'roomy' | 'compact';
  /** Below this width a row becomes a card: 640 px, or 960 px for many columns. */
  readonly cardsBelow?: 'small' | 'medium';
  /** Where there is room the columns keep their width, so that the eye runs down tables under each other. */
  readonly fixedColumns?: boolean;
  readonly rowSelected?: (row: Row) => boolean;
}

/**
 * A real table that becomes a list of cards on a small screen.
 * The roles are written out because `display: block` takes them away in some browsers.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, sort, onSort, rowSelected } = props;
  const { density = 'roomy', cardsBelow = 'small', fixedColumns } = props;

  return (
    <table
      role="table"
      className={classNames(
        'utrecht-table o-table',
        `o-table--${density}`,
        `o-table--cards-${cardsBelow}`,
        fixedColumns && 'o-table--fixed',
      )}
    >
      <caption
        className={classNames('utrecht-table__caption', captionHidden && 'o-visually-hidden')}
      >
        {caption}
      </caption>
      <TableHeader columns={columns} sort={sort} onSort={onSort} />
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
      <tbody role="rowgroup" className="utrecht-table__body">
        {rows.map((row) => (
          <TableRow key={rowKey(row)} row={row} columns={columns} selected={rowSelected?.(row)} />
        ))}
      </tbody>
    </table>
  );
}
