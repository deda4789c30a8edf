/** The data behind a figure: what its table shows rounded and its CSV file carries in full. */
export interface FigureData {
  columns: readonly { name: string; digits?: number }[];
  rows: readonly (readonly (string | number | null)[])[];
}

const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A cell that a spreadsheet would run as a formula is kept as text. */
const safe = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const cell = (value: string | number | null): string => {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : quote(safe(value));
};

/** Comma-separated values in full precision, with the decimal point, as statistics programs read them. */
export const toCsv = ({ columns, rows }: FigureData): string =>
  [columns.map(({ name }) => cell(name)), ...rows.map((row) => row.map(cell))].map((line) => line.join(',')).join('\r\n');
