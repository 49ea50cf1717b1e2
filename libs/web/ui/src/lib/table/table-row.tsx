import { classNames } from '../class-names';
import type { TableColumn } from './table-column';

export interface TableRowProps<Row> {
  readonly row: Row;
  readonly columns: readonly TableColumn<Row>[];
  readonly selected: boolean | undefined;
}

export function TableRow<Row>({ row, columns, selected }: TableRowProps<Row>) {
  return (
    <tr
      role="row"
      className={classNames('utrecht-table__row', selected && 'utrecht-table__row--selected')}
    >
      {columns.map((column) => (
        <TableCell key={column.key} row={row} column={column} />
      ))}
    </tr>
  );
}

function TableCell<Row>({ row, column }: { row: Row; column: TableColumn<Row> }) {
  const { rowHeader, header, cardLabel, align, width, cell } = column;
  const className = classNames(
    'utrecht-table__cell',
    rowHeader && 'o-table__row-header',
    align && 'utrecht-table__cell--numeric-column',
    width && `o-table__cell--${width}`,
  );
  const label = cardLabel === false || rowHeader ? undefined : header;

  return rowHeader ? (
    <th role="rowheader" scope="row" className={className}>
      {cell(row)}
    </th>
  ) : (
    // A cell is no control; the rule thinks of the cells of a grid.
    // eslint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role
    <td role="cell" className={className} data-label={label}>
      {cell(row)}
    </td>
  );
}
