import { Injectable } from '@nestjs/common';
import type { ImportSummary } from '@medspill/contracts';
import { leaderGroup26V1 } from '@medspill/instruments';
import type { Actor } from '../platform/auth/actor.js';
import { authorise } from '../platform/auth/authorise.js';
import { ImportInvalidError } from './import-invalid-error.js';
import { ImportIssues } from './import-issues.js';
import type { OnImportProgress } from './import-step.js';
import { ImportsRepository } from './imports.repository.js';
import type { OrganisationChoice } from './organisation-choice.js';
import { checkProgramme, type ProgrammeFiles } from './programme-folder.js';
import { programmeNameTaken } from './programme-name-taken.js';

export interface ProgrammeImport {
  /** Who wants it; nobody with an account when it comes from the command line. */
  readonly by?: Actor;
  readonly organisation: OrganisationChoice;
  readonly name: string;
  readonly files: ProgrammeFiles;
  /** What is known to be wrong before the files are read. */
  readonly issues?: ImportIssues;
  readonly onProgress?: OnImportProgress;
}

@Injectable()
export class ImportsService {
  constructor(private readonly imports: ImportsRepository) {}

  /** Takes a programme that somebody sent into their own organisation, as {@link import} does. */
  async importFor(actor: Actor, received: Omit<ProgrammeImport, 'organisation' | 'by'>): Promise<ImportSummary> {
    const { organisationId } = authorise(actor, 'programme:import');
    return this.import({ ...received, by: actor, organisation: { id: organisationId, name: '' } });
  }

  /**
   * Checks the files of a programme and then takes them in, all or nothing.
   * @throws {ImportInvalidError} with everything that is wrong; {DomainError} programme_name_taken
   */
  async import({
    by,
    organisation,
    name,
    files,
    issues = new ImportIssues(),
    onProgress = () => undefined,
  }: ProgrammeImport): Promise<ImportSummary> {
    const taken = organisation.id !== null && (await this.imports.programmeExists(organisation.id, name));
    if (taken) throw programmeNameTaken(name);
    const programme = await checkProgramme(files, leaderGroup26V1, issues, onProgress);
    if (programme === null) throw new ImportInvalidError(issues);
    return this.imports.save({ organisation, name, programme, by }, onProgress);
  }
}
