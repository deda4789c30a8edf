import type { MethodKey } from '@medspill/methods';
import type { ColumnKey } from './column-keys.js';

export type Cell = string | number | null;

/** What a column's values are: decides how a spreadsheet shows them and what the codebook says of their scale. */
export type Unit =
  | 'code'
  | 'words'
  | 'reason'
  | 'date'
  | 'count'
  | 'score'
  | 'spread'
  | 'difference'
  | 'statistic'
  | 'p'
  | 'standardised'
  | 'coefficient'
  | 'percentile';

export interface Column {
  /** Its head in CSV files: the same in every language. */
  readonly key: ColumnKey;
  readonly unit: Unit;
  /** How the figure is computed; null for what is no figure. */
  readonly method: MethodKey | null;
}

export const tableKeys = [
  'waves',
  'levels',
  'changes',
  'norms',
  'index_changes',
  'areas',
  'chosen_changes',
  'pulses',
  'pulse_levels',
  'texts',
  'summary',
  'table_2',
  'table_1',
  'reliability',
] as const;
export type TableKey = (typeof tableKeys)[number];

/** A table of figures in full, for spreadsheets and statistics programs. What is withheld is null, with its reason beside it. */
export interface DataTable {
  readonly key: TableKey;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column, and how its value is found in a row. */
export interface ColumnOf<Row> extends Column {
  readonly value: (row: Row) => Cell;
}

/** A column that holds no computed figure. */
export const plain = <Row>(key: ColumnKey, unit: Unit, value: (row: Row) => Cell): ColumnOf<Row> => ({ key, unit, method: null, value });

/** A column of figures. */
export const figure = <Row>(key: ColumnKey, unit: Unit, method: MethodKey, value: (row: Row) => Cell): ColumnOf<Row> => ({ key, unit, method, value });

export const dataTable = <Row>(key: TableKey, rows: readonly Row[], columns: readonly ColumnOf<Row>[]): DataTable => ({
  key,
  columns: columns.map(({ key: name, unit, method }) => ({ key: name, unit, method })),
  rows: rows.map((row) => columns.map(({ value }) => value(row))),
});
