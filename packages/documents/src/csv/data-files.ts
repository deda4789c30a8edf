import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';
import type { Language } from '../language.js';
import { codebookColumns, codebookOf } from '../tables/codebook.js';
import type { Cell, DataTable } from '../tables/data-table.js';

/** Spreadsheets take a file for UTF-8 by this mark; statistics programs skip it. */
const byteOrderMark = '\uFEFF';

/** A cell that a spreadsheet would run as a formula is kept as text. Numbers are never text, so a change below zero stays one. */
const csv = (rows: readonly (readonly Cell[])[]): Uint8Array =>
  strToU8(byteOrderMark + stringify([...rows], { escape_formulas: true, record_delimiter: 'windows' }));

const fileOf = ({ columns, rows }: DataTable): Uint8Array => csv([columns.map(({ key }) => key), ...rows]);

/**
 * The tables as comma-separated files in full precision with the decimal point, as statistics programs read them: one file a
 * table, and `codebook.csv` that says what every column is.
 * @returns a zip
 */
export const dataFiles = (tables: readonly DataTable[], language: Language): Uint8Array => {
  const shown = tables.filter(({ rows }) => rows.length > 0);
  const codebook = codebookOf(shown, language).map((entry) => codebookColumns.map((column) => entry[column]));
  return zipSync({
    ...Object.fromEntries(shown.map((table) => [`${table.key}.csv`, fileOf(table)])),
    'codebook.csv': csv([[...codebookColumns], ...codebook]),
  });
};
