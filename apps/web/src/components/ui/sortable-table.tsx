import type { Locale } from '@medspill/contracts';
import { useState, type ReactNode } from 'react';
import { useLocale } from '../../i18n/use-locale';
import { ScrollRegion } from './scroll-region';

type SortValue = number | string | null;

export interface TableColumn<Row> {
  key: string;
  name: string;
  /** Longer words for a short heading. */
  title?: string;
  numeric?: boolean;
  cell: (row: Row) => ReactNode;
  /** Left out where sorting makes no sense. Rows without the value stay last. */
  sortValue?: (row: Row) => SortValue;
}

interface SortableTableProps<Row> {
  caption: string;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A row that stays on top however the others are sorted. */
  first?: Row | undefined;
}

interface Sorting {
  key: string;
  direction: 'ascending' | 'descending';
}

/** Words in the alphabet of the language: å comes last in Norwegian and with a in English. */
const compare = (left: SortValue, right: SortValue, sign: number, words: Intl.Collator): number => {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (typeof left === 'number' && typeof right === 'number') return sign * (left - right);
  return sign * words.compare(String(left), String(right));
};

const sorted = <Row,>(rows: readonly Row[], columns: readonly TableColumn<Row>[], sorting: Sorting | null, locale: Locale): readonly Row[] => {
  const value = columns.find(({ key }) => key === sorting?.key)?.sortValue;
  if (!sorting || !value) return rows;
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  const words = new Intl.Collator(locale, { numeric: true });
  return rows.toSorted((a, b) => compare(value(a), value(b), sign, words));
};

/** The first press sorts words from A and figures from the greatest, the second turns it round, the third undoes it. */
const nextSorting = (now: Sorting | null, { key, numeric }: { key: string; numeric?: boolean }): Sorting | null => {
  const first = numeric ? 'descending' : 'ascending';
  if (now?.key !== key) return { key, direction: first };
  if (now.direction !== first) return null;
  return { key, direction: first === 'ascending' ? 'descending' : 'ascending' };
};

/** A table with its headings in sight, sorted by a press on one of them. */
export const SortableTable = <Row,>({ caption, columns, rows, rowKey, first }: SortableTableProps<Row>) => {
  const locale = useLocale();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const line = (row: Row, isFirst: boolean) => (
    <tr key={rowKey(row)} data-first={isFirst}>
      {columns.map(({ key, numeric, cell }, index) =>
        index === 0 ? (
          <th key={key} scope="row">
            {cell(row)}
          </th>
        ) : (
          <td key={key} data-numeric={numeric}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
  return (
    <ScrollRegion label={caption}>
      <table className="figures-table figures-table--sticky numeric">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const direction = sorting?.key === column.key ? sorting.direction : 'none';
              return (
                <th key={column.key} scope="col" data-numeric={column.numeric} aria-sort={column.sortValue ? direction : undefined}>
                  {column.sortValue ? (
                    <button type="button" title={column.title} onClick={() => setSorting(nextSorting(sorting, column))}>
                      {column.name}
                      <span className="sort-mark" data-direction={direction} aria-hidden="true" />
                    </button>
                  ) : (
                    column.name
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {first === undefined ? null : line(first, true)}
          {sorted(rows, columns, sorting, locale).map((row) => line(row, false))}
        </tbody>
      </table>
    </ScrollRegion>
  );
};
