import type { ImportProblem } from '@medspill/contracts';
import { DomainError } from '../platform/errors/domain-error.js';
import type { ImportIssues } from './import-issues.js';

/** The files cannot be imported; nothing was changed. The issues are for the sender and for no log: they repeat what was sent. */
export class ImportInvalidError extends DomainError {
  readonly importIssues: ImportProblem['importIssues'];
  readonly more: boolean;

  constructor(issues: ImportIssues) {
    const body = { importIssues: issues.sorted(), more: issues.more } satisfies Partial<ImportProblem>;
    super('import_invalid', 'The files have errors. Nothing was imported.', { body });
    this.importIssues = body.importIssues;
    this.more = body.more;
  }
}
