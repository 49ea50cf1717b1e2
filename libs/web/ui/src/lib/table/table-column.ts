import type { ReactNode } from 'react';

export interface TableColumn<Row> {
  readonly key: string;
  readonly header: string;
  /** Only read out, for a column of choices or buttons. */
  readonly headerHidden?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** Names the row: exactly one column, its cells are headers of their rows and titles of the cards. */
  readonly rowHeader?: boolean;
  readonly align?: 'end';
  /** `narrow` does not wrap, `wide` takes the room that is left. */
  readonly width?: 'narrow' | 'wide';
  readonly sortable?: boolean;
  /** On a card the cell stands alone, without the header before it. */
  readonly cardLabel?: false;
}

export interface TableSort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}
