import { type ImportIssue, importFiles, importIssueLimit } from '@medspill/contracts';
import { foundLengthLimit } from './import-limits.js';

const fileOrder: readonly string[] = Object.values(importFiles);

const hidingCodes: ReadonlySet<ImportIssue['code']> = new Set([
  'missing_file',
  'file_too_large',
  'empty_file',
  'broken_utf8',
  'broken_csv',
  'missing_column',
  'wrong_field_count',
]);

/** Known files come in the order of the contract, others after them. */
const fileRank = (file: string): number => (fileOrder.includes(file) ? fileOrder.indexOf(file) : fileOrder.length);

const compareIssues = (first: ImportIssue, second: ImportIssue): number =>
  fileRank(first.file) - fileRank(second.file) || first.file.localeCompare(second.file) || (first.line ?? 0) - (second.line ?? 0);

const shortened = (text: string): string => (text.length <= foundLengthLimit ? text : `${text.slice(0, foundLengthLimit)}…`);

/** Gathers what is wrong with the files of an import, up to the number that an answer lists. */
export class ImportIssues {
  readonly #issues: ImportIssue[] = [];
  #more = false;

  add(issue: ImportIssue): void {
    if (this.#issues.length === importIssueLimit) this.#more = true;
    else this.#issues.push({ ...issue, found: issue.found === null ? null : shortened(issue.found) });
  }

  /** Something is wrong, so nothing may be written. */
  get any(): boolean {
    return this.#issues.length > 0;
  }

  /** The file has rows that could not be read, so that what was not seen in it may still be there. */
  hideRowsOf(file: string): boolean {
    return this.#issues.some((issue) => issue.file === file && hidingCodes.has(issue.code));
  }

  /** There are more errors than are listed: reading on would tell nothing new. */
  get more(): boolean {
    return this.#more;
  }

  /** What was gathered, by file and line; several of one line stay in the order of their columns. */
  sorted(): ImportIssue[] {
    return this.#issues.toSorted(compareIssues);
  }
}
