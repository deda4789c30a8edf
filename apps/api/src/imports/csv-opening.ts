import { open } from 'node:fs/promises';

/** How a CSV file begins: where its text starts, after a byte order mark, and what separates its fields. */
export interface CsvOpening {
  readonly start: number;
  readonly delimiter: ',' | ';' | '\t';
}

const openingSize = 65_536;
const delimiters = [',', ';', '\t'] as const;

/** What stands most often between the column names, outside quotation marks. A file of one column counts as comma-separated. */
const detectDelimiter = (header: string): CsvOpening['delimiter'] => {
  const unquoted = header.replaceAll(/"[^"]*"/gu, '');
  const counts = delimiters.map((delimiter) => unquoted.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
};

const readOpening = async (path: string): Promise<Buffer> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(openingSize), 0, openingSize, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

const startsWith = (bytes: Buffer, ...mark: number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

/**
 * Reads how a CSV file begins.
 * @returns the opening, or why there is none: nothing but white space, or UTF-16, as some spreadsheet programs save it
 */
export const readCsvOpening = async (path: string): Promise<CsvOpening | 'empty' | 'utf16'> => {
  const bytes = await readOpening(path);
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return 'utf16';
  const start = startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
  const header = bytes.toString('latin1', start).split(/[\r\n]+/u).find((line) => line.trim() !== '');
  if (header === undefined) return 'empty';
  return { start, delimiter: detectDelimiter(header) };
};
