import { Injectable } from '@nestjs/common';
import type { ImportSummary } from '@medspill/contracts';
import { leaderGroup26V1 } from '@medspill/instruments';
import { ImportInvalidError } from './import-invalid-error.js';
import { ImportIssues } from './import-issues.js';
import type { OnImportProgress } from './import-step.js';
import { ImportsRepository, programmeNameTaken } from './imports.repository.js';
import { checkProgramme, type ProgrammeFiles } from './programme-folder.js';

export interface ProgrammeImport {
  readonly organisationId: string;
  readonly name: string;
  readonly files: ProgrammeFiles;
  /** What is known to be wrong before the files are read. */
  readonly issues?: ImportIssues;
  readonly onProgress?: OnImportProgress;
}

@Injectable()
export class ImportsService {
  constructor(private readonly imports: ImportsRepository) {}

  /**
   * Checks the files of a programme and then takes them in, all or nothing.
   * @throws {ImportInvalidError} with everything that is wrong; {DomainError} programme_name_taken
   */
  async import({ organisationId, name, files, issues = new ImportIssues(), onProgress = () => undefined }: ProgrammeImport): Promise<ImportSummary> {
    if (await this.imports.programmeExists(organisationId, name)) throw programmeNameTaken(name);
    const programme = await checkProgramme(files, leaderGroup26V1, issues, onProgress);
    if (programme === null) throw new ImportInvalidError(issues);
    return this.imports.save(organisationId, name, programme, onProgress);
  }
}
