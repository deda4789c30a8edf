import type { ImportIssue } from '@medspill/contracts';
import type { ImportFile } from './import-file.js';
import type { ImportIssues } from './import-issues.js';

/** The columns that a file has to have or may have. */
export interface CsvColumnRules {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Code of an issue about any other column. */
  readonly unknown: Extract<ImportIssue['code'], 'unknown_column' | 'unknown_item'>;
  /** What a column may be, for the issue about an unknown one. */
  readonly expected: string;
}

/** Where each known column stands, counted from 0. */
export type CsvColumns = ReadonlyMap<string, number>;

/** Finds the known columns in a header; anything unexpected in it becomes an issue. */
export const readColumns = (
  file: ImportFile,
  line: number,
  names: readonly string[],
  rules: CsvColumnRules,
  issues: ImportIssues,
): CsvColumns => {
  const known = new Set([...rules.required, ...rules.optional]);
  const columns = new Map<string, number>();
  const add = (code: ImportIssue['code'], column: string, found: string | null, expected: string) =>
    issues.add({ code, file: file.name, line, column, found, expected });

  for (const [index, name] of names.entries()) {
    if (!known.has(name)) add(rules.unknown, name || String(index + 1), name, rules.expected);
    else if (columns.has(name)) add('duplicate_column', name, name, 'every column once');
    else columns.set(name, index);
  }
  for (const name of rules.required) {
    if (!columns.has(name)) add('missing_column', name, null, `a column "${name}"`);
  }
  return columns;
};
