import { type CsvColumnRules, type CsvColumns, readColumns } from './csv-columns.js';
import { type CsvOpening, readCsvOpening } from './csv-opening.js';
import { CsvRecord } from './csv-record.js';
import { type CsvRow, csvRows } from './csv-rows.js';
import { brokenUtf8, utf8Text } from './csv-text.js';
import type { ImportFile } from './import-file.js';
import { ImportIssues } from './import-issues.js';

/** The row's fields as text; `null` when one is not UTF-8, which becomes an issue. */
const decode = (file: ImportFile, row: CsvRow, names: readonly string[], issues: ImportIssues): string[] | null => {
  const values: string[] = [];
  for (const [index, field] of row.fields.entries()) {
    const text = utf8Text(field);
    if (text === null) {
      const column = names[index] || String(index + 1);
      issues.add({ code: 'broken_utf8', file: file.name, line: row.line, column, found: brokenUtf8(field), expected: 'text in UTF-8' });
      return null;
    }
    values.push(text);
  }
  return values;
};

/** The header of a table: what its columns are called, and where the known ones stand. */
interface CsvHeader {
  readonly line: number;
  readonly names: readonly string[];
  readonly columns: CsvColumns;
}

const readHeader = (file: ImportFile, row: CsvRow, rules: CsvColumnRules, issues: ImportIssues): CsvHeader => {
  const values = decode(file, row, [], issues);
  if (values !== null) return { line: row.line, names: values, columns: readColumns(file, row.line, values, rules, issues) };
  // The names that can be read let the rows be checked all the same; which columns are missing cannot be told.
  const names = row.fields.map((field) => utf8Text(field) ?? '');
  return { line: row.line, names, columns: readColumns(file, row.line, names, rules, new ImportIssues()) };
};

/** How the file begins; `null` when there is nothing to read, which becomes an issue. */
const readOpening = async (file: ImportFile, rules: CsvColumnRules, issues: ImportIssues): Promise<CsvOpening | null> => {
  const opening = await readCsvOpening(file.path);
  const whole = { file: file.name, line: null, column: null };
  if (opening === 'empty') {
    issues.add({ ...whole, code: 'empty_file', found: null, expected: `a header with the columns ${rules.expected}` });
  } else if (opening === 'utf16') {
    issues.add({ ...whole, code: 'broken_utf8', found: 'UTF-16', expected: 'a file in UTF-8' });
  } else {
    return opening;
  }
  return null;
};

/**
 * Reads a CSV file with a header and hands over its rows one by one. What is wrong with the file, its header, the number of fields
 * or the encoding becomes an issue; such rows are not handed over. Stops early when there are more issues than an answer lists.
 * @param onBytes called with the number of bytes of every piece that was read
 * @param onRecord called with every row; the next is read when it is done
 */
export const readCsvTable = async (
  file: ImportFile,
  rules: CsvColumnRules,
  issues: ImportIssues,
  onBytes: (bytes: number) => void,
  onRecord: (record: CsvRecord) => Promise<void> | void,
): Promise<void> => {
  const opening = await readOpening(file, rules, issues);
  if (opening === null) return;
  let header: CsvHeader | undefined;
  for await (const row of csvRows(file, opening, issues, onBytes)) {
    if (issues.more) return;
    if (header === undefined) {
      header = readHeader(file, row, rules, issues);
      // A file of something else altogether: what its rows hold tells nothing.
      if (header.columns.size === 0) return;
      continue;
    }
    const values = decode(file, row, header.names, issues);
    // Spreadsheet programs leave rows of nothing but separators behind; those are passed over.
    if (values === null || values.every((value) => value === '')) continue;
    const record = new CsvRecord(file, row.line, header.columns, values, issues);
    if (values.length === header.names.length) await onRecord(record);
    else record.reject('wrong_field_count', null, `${header.names.length} fields, as in line ${header.line}`, `${values.length} fields`);
  }
};
