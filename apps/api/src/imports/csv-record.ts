import type { ImportIssue } from '@medspill/contracts';
import type { CsvColumns } from './csv-columns.js';
import type { ImportFile } from './import-file.js';
import type { ImportIssues } from './import-issues.js';
import { textLengthLimit } from './import-limits.js';

const controlCharacter = /\p{Cc}/u;

/** One row whose fields are text and can be asked for by column. Asking for a wrong value makes an issue of it. */
export class CsvRecord {
  constructor(
    readonly file: ImportFile,
    readonly line: number,
    readonly columns: CsvColumns,
    readonly values: readonly string[],
    readonly issues: ImportIssues,
  ) {}

  /** The field's text; `undefined` when the file has no such column, which is reported for the header. */
  value(column: string): string | undefined {
    const position = this.columns.get(column);
    return position === undefined ? undefined : this.values[position];
  }

  /** Text that has to be there: a key or a name. `undefined` when it is wrong. */
  text(column: string): string | undefined {
    const text = this.optionalText(column);
    if (text !== '') return text;
    this.reject('missing_value', column, 'a value');
    return undefined;
  }

  /** Text that may be empty. `undefined` when it is wrong or there is no such column. */
  optionalText(column: string): string | undefined {
    const text = this.value(column);
    if (text === undefined || (text.length <= textLengthLimit && !controlCharacter.test(text))) return text;
    this.reject('invalid_value', column, `at most ${textLengthLimit} characters, on one line`);
    return undefined;
  }

  /** What `allowed` makes of the field. `undefined` when it makes nothing of it. */
  choice<Value>(column: string, allowed: ReadonlyMap<string, Value>): Value | undefined {
    const text = this.value(column);
    if (text === undefined) return undefined;
    const value = allowed.get(text);
    if (value === undefined) this.reject('invalid_value', column, [...allowed.keys()].join(' or '));
    return value;
  }

  reject(code: ImportIssue['code'], column: string | null, expected: string, found?: string): void {
    const value = found ?? (column === null ? undefined : this.value(column));
    this.issues.add({ code, file: this.file.name, line: this.line, column, found: value ?? null, expected });
  }
}
