import { Injectable } from '@nestjs/common';
import { DomainError } from '../platform/errors/domain-error.js';
import { ImportsService } from '../imports/imports.service.js';
import { OrganisationFinder } from '../imports/organisation-finder.js';
import { programmeFilesIn } from '../imports/programme-files.js';
import { demoFolder, readFollowUp } from './demo-files.js';
import { demoProgramme } from './demo-programme.js';
import { SeedDemoRepository } from './seed-demo.repository.js';

@Injectable()
export class SeedDemoService {
  constructor(
    private readonly imports: ImportsService,
    private readonly organisations: OrganisationFinder,
    private readonly demo: SeedDemoRepository,
  ) {}

  /** Makes the demo, or what an interrupted seed left out of it. */
  async seed(): Promise<void> {
    await this.#importProgramme();
    await this.demo.completeDemo(await readFollowUp());
  }

  async #importProgramme(): Promise<void> {
    const files = await programmeFilesIn(demoFolder);
    if (files === null) throw new Error(`The demo's files are not at ${demoFolder}.`);
    const organisation = await this.organisations.find(demoProgramme.organisation, demoProgramme.organisation);
    try {
      await this.imports.import({ organisation, name: demoProgramme.name, files });
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'programme_name_taken')) throw error;
    }
  }
}
