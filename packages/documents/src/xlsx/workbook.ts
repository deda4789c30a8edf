import writeExcelFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/node';
import type { Branding } from '../branding.js';
import type { Language } from '../language.js';
import { codebookColumns, codebookOf } from '../tables/codebook.js';
import type { Cell, Column, DataTable, Unit } from '../tables/data-table.js';

/** How a spreadsheet shows a number; its own value stays in full. */
const numberFormats: Readonly<Partial<Record<Unit, string>>> = {
  count: '0',
  score: '0.00',
  spread: '0.00',
  difference: '+0.00;\u22120.00;0.00',
  statistic: '0.00',
  p: '0.000',
  standardised: '0.00',
  coefficient: '0.00',
  percentile: '0',
};

/** In letters. Factors and reasons are sentences, figures are short. */
const widths: Readonly<Partial<Record<Unit, number>>> = { code: 34, words: 30, reason: 44, date: 13 };
const figureWidth = 13;

const headCell = (value: string, accent: string): CellObject => ({
  value,
  type: String,
  fontWeight: 'bold',
  textColor: '#ffffff',
  backgroundColor: accent,
  wrap: true,
  alignVertical: 'top',
});

/** Text is written as text, so that nothing that somebody wrote runs as a formula. */
const textCell = (value: string): CellObject => ({ value, type: String, format: '@', alignVertical: 'top', wrap: true });

const cellOf = (value: Cell, { unit }: Column): CellObject | null => {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number, format: numberFormats[unit] ?? '0.00', alignVertical: 'top' };
  if (unit === 'date') return { value: new Date(value), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
  return textCell(value);
};

/** Columns that stay where they are while one scrolls: which factor and wave a row is about. */
const sticky = ({ columns }: DataTable): number => (columns[0]?.key === 'factor' ? 2 : 1);

const sheetOf = (table: DataTable, { documents }: Language, { accent }: Branding): Sheet<Buffer> => ({
  sheet: documents.tables.sheets[table.key],
  data: [
    table.columns.map(({ key }) => headCell(documents.tables.columns[key], accent)),
    ...table.rows.map((row): Row => table.columns.map((column, index) => cellOf(row[index] ?? null, column))),
  ],
  columns: table.columns.map(({ unit }) => ({ width: widths[unit] ?? figureWidth })),
  stickyRowsCount: 1,
  stickyColumnsCount: sticky(table),
});

const codebookWidths = [22, 32, 20, 90, 60, 32];

const codebookSheet = (tables: readonly DataTable[], language: Language, { accent }: Branding): Sheet<Buffer> => {
  const words = language.documents.tables.codebook;
  const heads = codebookColumns.map((column) => headCell(words[column], accent));
  return {
    sheet: language.documents.tables.sheets.codebook,
    data: [
      heads,
      ...codebookOf(tables, language).map((entry): Row => codebookColumns.map((column) => textCell(entry[column]))),
      [],
      [textCell(words.withheld)],
    ],
    columns: codebookWidths.map((width) => ({ width })),
    stickyRowsCount: 1,
  };
};

/**
 * The tables as a workbook: a sheet each, frozen heads, numbers as numbers with the decimals that they are read with, and a
 * codebook of every column. What is withheld is an empty cell with its reason in the same row.
 */
export const workbook = async (tables: readonly DataTable[], language: Language, branding: Branding): Promise<Uint8Array> => {
  const shown = tables.filter(({ rows }) => rows.length > 0);
  const sheets = [...shown.map((table) => sheetOf(table, language, branding)), codebookSheet(shown, language, branding)];
  return writeExcelFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
};
