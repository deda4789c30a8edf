import { methods } from '@medspill/methods';
import type { Language } from '../language.js';
import type { Column, DataTable } from './data-table.js';

/** One column of one table, explained. */
export interface CodebookEntry {
  readonly sheet: string;
  readonly column: string;
  readonly code: string;
  readonly meaning: string;
  /** TeX; empty where there is nothing to write as a formula. */
  readonly formula: string;
  readonly scale: string;
}

const entryOf = (table: DataTable, { key, unit, method }: Column, { documents, methods: words }: Language): CodebookEntry => {
  const { sheets, columns, units, codebook } = documents.tables;
  const definition = methods.find((one) => one.key === method);
  return {
    sheet: sheets[table.key],
    column: columns[key],
    code: key,
    meaning: method ? `${words.summaries[method].name}: ${words.summaries[method].sentence}` : codebook.plain,
    formula: definition?.formulas.join(' ;  ') ?? '',
    scale: units[unit],
  };
};

/** What every column of the tables holds, how it is computed, and on which scale. */
export const codebookOf = (tables: readonly DataTable[], language: Language): CodebookEntry[] =>
  tables.flatMap((table) => table.columns.map((column) => entryOf(table, column, language)));

/** The codebook's own columns, in their order. */
export const codebookColumns = ['sheet', 'column', 'code', 'meaning', 'formula', 'scale'] as const satisfies readonly (keyof CodebookEntry)[];
