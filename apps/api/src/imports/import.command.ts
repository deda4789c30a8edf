import type { ImportProblem, ImportSummary } from '@medspill/contracts';
import { NestFactory } from '@nestjs/core';
import { readCommandConfig } from '../platform/config/command-config.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { type ImportArguments, readImportArguments } from './import-arguments.js';
import { ImportInvalidError } from './import-invalid-error.js';
import { ImportProgress } from './import-progress.js';
import { ImportsService } from './imports.service.js';
import { issueList } from './issue-list.js';
import { OrganisationFinder } from './organisation-finder.js';
import { programmeFilesIn } from './programme-files.js';
import { StandaloneImportsModule } from './standalone-imports.module.js';

const usage = `Usage: import <folder> --name <name> [--organisation <name>] [--json]
  <folder>        holds members.csv, responses.csv, development_areas.csv and, if you like, groups.csv
  --name          what the programme is to be called
  --organisation  whose it is; needed when there are several, made when it is new
  --json          prints the summary, or what is wrong, as JSON on stdout
`;

const defaultOrganisation = 'Medspill';

const count = (number: number, one: string, several = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : several}`;

const summaryText = (summary: ImportSummary): string =>
  `Imported "${summary.name}": ${[
    count(summary.cohorts, 'cohort'),
    count(summary.groups, 'group'),
    count(summary.members, 'member'),
    count(summary.responses, 'response'),
    count(summary.waves, 'closed wave'),
    count(summary.developmentAreas, 'development area'),
  ].join(', ')}.\n`;

const report = (error: DomainError, json: boolean): void => {
  if (json) {
    const problem = { code: error.code, message: error.message, ...error.details.body } satisfies Partial<ImportProblem>;
    process.stdout.write(`${JSON.stringify(problem)}\n`);
    return;
  }
  process.stderr.write(`${error.message}\n`);
  if (error instanceof ImportInvalidError) process.stderr.write(issueList(error));
};

const importFolder = async (
  imports: ImportsService,
  organisations: OrganisationFinder,
  { folder, name, organisation, json }: ImportArguments,
): Promise<void> => {
  const files = await programmeFilesIn(folder);
  if (files === null) throw new DomainError('invalid_request', `There is no folder "${folder}". Nothing was imported.`);
  const owner = await organisations.find(organisation, defaultOrganisation);
  const progress = new ImportProgress(process.stderr);
  try {
    const summary = await imports.import({ organisation: owner, name, files, onProgress: progress.show });
    progress.stop();
    process.stdout.write(json ? `${JSON.stringify(summary)}\n` : summaryText(summary));
  } finally {
    progress.stop();
  }
};

/**
 * `import <folder> --name <name>`: takes a programme folder into the database, all or nothing.
 * @returns exit code: 0, 1 when nothing was imported, 2 when the arguments are not understood
 */
export const runImportCommand = async (args: string[]): Promise<number> => {
  const given = readImportArguments(args);
  if (given === null) {
    process.stderr.write(usage);
    return 2;
  }
  const context = await NestFactory.createApplicationContext(StandaloneImportsModule.of(readCommandConfig(process.env)), { logger: false });
  try {
    await importFolder(context.get(ImportsService), context.get(OrganisationFinder), given);
    return 0;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    report(error, given.json);
    return 1;
  } finally {
    await context.close();
  }
};
