import { createReadStream } from 'node:fs';
import { type CsvError, parse } from 'csv-parse';
import type { CsvOpening } from './csv-opening.js';
import type { ImportFile } from './import-file.js';
import type { ImportIssues } from './import-issues.js';
import { rowSizeLimit } from './import-limits.js';
import { LineNumbers } from './line-numbers.js';

/** One row as it stands in the file: every field holds its bytes as Latin-1, until it is known whether they are UTF-8. */
export interface CsvRow {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

const expectations: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE: 'quotation marks around the whole field, and "" for one inside it',
  CSV_INVALID_CLOSING_QUOTE: 'a separator or the end of the line after a closing quotation mark, and "" for one inside the field',
  CSV_QUOTE_NOT_CLOSED: 'a closing quotation mark',
  CSV_MAX_RECORD_SIZE: `rows of at most ${rowSizeLimit.toLocaleString('en')} bytes; perhaps a quotation mark is not closed`,
};

/** These are found far behind the row's beginning. */
const foundLate: ReadonlySet<string> = new Set(['CSV_QUOTE_NOT_CLOSED', 'CSV_MAX_RECORD_SIZE']);

/**
 * Reads the rows of a CSV file one after the other, empty lines left out. A row with misplaced quotation marks becomes an issue;
 * behind one that is not closed as it should be, nothing is read.
 * @param onBytes called with the number of bytes of every piece that was read
 */
export async function* csvRows(
  file: ImportFile,
  opening: CsvOpening,
  issues: ImportIssues,
  onBytes: (bytes: number) => void,
): AsyncGenerator<CsvRow> {
  const lines = new LineNumbers();
  let brokenLine = 0;
  /** It cannot be told any more where the next row begins. */
  let lost = false;

  const addBroken = (error: CsvError) => {
    const line = foundLate.has(error.code) ? lines.next : lines.corrected(Number(error['lines']));
    // One misplaced mark makes others of its row wrong too.
    if (line === brokenLine) return;
    brokenLine = line;
    const expected = expectations[error.code] ?? 'rows of separated values';
    issues.add({ code: 'broken_csv', file: file.name, line, column: null, found: null, expected });
  };

  const source = createReadStream(file.path, { start: opening.start });
  const parser = parse({
    delimiter: opening.delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    encoding: 'latin1',
    max_record_size: rowSizeLimit,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    // The parser reads ahead, so a row takes its line along as a field of its own.
    on_record: (fields, context) => (lost ? null : [String(lines.firstLine(fields, context.lines)), ...fields]),
    on_skip: (error) => {
      if (!error || lost) return undefined;
      addBroken(error);
      lost = error.code !== 'INVALID_OPENING_QUOTE';
      // Ended, not destroyed: the rows before are still to be handed over.
      if (lost) source.unpipe(parser).destroy();
      if (lost) parser.end();
      return undefined;
    },
  });
  source.on('data', (chunk) => onBytes(chunk.length));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const [line, ...fields] of parser as AsyncIterable<string[]>) yield { line: Number(line), fields };
  } finally {
    source.destroy();
    parser.destroy();
  }
}
