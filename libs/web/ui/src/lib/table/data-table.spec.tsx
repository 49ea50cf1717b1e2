import '@testing-library/jest-dom';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DataTable } from './data-table';
import type { TableColumn, TableSort } from './table-column';

interface Row {
  readonly code: string;
  readonly title: string;
}

const rows: readonly Row[] = [
  { code: 'A-009', title: 'Lesmodule' },
  { code: 'A-022', title: 'Controles' },
];

const columns: readonly TableColumn<Row>[] = [
  { key: 'code', header: 'Nr', cell: (row) => row.code },
  { key: 'title', header: 'Actie', cell: (row) => row.title, rowHeader: true, sortable: true },
];

function renderTable(sort?: TableSort, onSort?: (key: string) => void) {
  render(
    <DataTable
      caption="2 acties"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.code}
      sort={sort}
      onSort={onSort}
    />,
  );
}

describe('a table', () => {
  it('is named by its caption and has a header for each row', () => {
    renderTable();

    const table = screen.getByRole('table', { name: '2 acties' });
    expect(within(table).getByRole('rowheader', { name: 'Controles' })).toBeInTheDocument();
    expect(within(table).getAllByRole('row')).toHaveLength(3);
  });

  it('says by which column it is sorted, and in which direction', () => {
    renderTable({ key: 'title', direction: 'descending' }, () => undefined);

    expect(screen.getByRole('columnheader', { name: 'Actie' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    expect(screen.getByRole('columnheader', { name: 'Nr' })).not.toHaveAttribute('aria-sort');
  });

  it('offers a button only in a column that can be sorted', async () => {
    const pressed: string[] = [];
    renderTable(undefined, (key) => pressed.push(key));

    expect(screen.getAllByRole('button')).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Actie' }));

    expect(pressed).toEqual(['title']);
  });

  it('carries the header with each cell, for when the row is a card', () => {
    renderTable();

    expect(screen.getByRole('cell', { name: 'A-009' })).toHaveAttribute('data-label', 'Nr');
  });
});
