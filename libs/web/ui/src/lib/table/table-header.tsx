import { classNames } from '../class-names';
import { VisuallyHidden } from '../type/visually-hidden';
import { SortArrow } from './sort-arrow';
import type { TableColumn, TableSort } from './table-column';

export interface TableHeaderProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort | undefined;
  readonly onSort: ((key: string) => void) | undefined;
}

export function TableHeader<Row>({ columns, sort, onSort }: TableHeaderProps<Row>) {
  return (
    // Written out because cards take the role away in some browsers.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <thead role="rowgroup" className="utrecht-table__header utrecht-table__header--sticky">
      <tr role="row" className="utrecht-table__row">
        {columns.map((column) => (
          <HeaderCell
            key={column.key}
            column={column}
            direction={sort?.key === column.key ? sort.direction : undefined}
            onSort={column.sortable ? onSort : undefined}
          />
        ))}
      </tr>
    </thead>
  );
}

interface HeaderCellProps<Row> {
  readonly column: TableColumn<Row>;
  readonly direction: TableSort['direction'] | undefined;
  readonly onSort: ((key: string) => void) | undefined;
}

function HeaderCell<Row>({ column, direction, onSort }: HeaderCellProps<Row>) {
  const { key, header, headerHidden, align, width } = column;

  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={direction}
      className={classNames(
        'utrecht-table__header-cell',
        align && 'utrecht-table__header-cell--numeric-column',
        width && `o-table__cell--${width}`,
      )}
    >
      {onSort ? (
        <button type="button" className="o-table__sort" onClick={() => onSort(key)}>
          {header}
          <SortArrow direction={direction} />
        </button>
      ) : (
        <HeaderText text={header} hidden={headerHidden} />
      )}
    </th>
  );
}

function HeaderText({ text, hidden }: { text: string; hidden: boolean | undefined }) {
  return hidden ? <VisuallyHidden>{text}</VisuallyHidden> : text;
}
