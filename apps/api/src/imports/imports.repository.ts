import { Injectable } from '@nestjs/common';
import type { ImportSummary } from '@medspill/contracts';
import { auditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import type { Actor } from '../platform/auth/actor.js';
import { Database } from '../platform/database/database.js';
import { enter, type PrismaTransaction, type Work } from '../platform/database/transaction.js';
import { closeWaves } from '../waves/wave-closing.repository.js';
import { batches } from './batches.js';
import { ImportInvalidError } from './import-invalid-error.js';
import { ImportIssues } from './import-issues.js';
import type { OnImportProgress } from './import-step.js';
import { ImportedResponses } from './imported-responses.repository.js';
import type { OrganisationChoice } from './organisation-choice.js';
import type { CheckedProgramme } from './programme-folder.js';
import { programmeNameTaken } from './programme-name-taken.js';
import type { ProgrammeRoster } from './programme-roster.js';
import { readResponseFile } from './response-file.js';
import { storeProgramme } from './roster.repository.js';
import { countRows } from './row-statistics.repository.js';
import type { StoredProgramme } from './stored-programme.js';
import { momentOf } from './wave-moment.js';

/** Groups whose waves are closed together. */
const closingBatchSize = 50;

/** An import of the largest files takes some minutes. */
export const importLimits = { maxWait: 60_000, timeout: 60 * 60_000 };

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);

const countWaves = (roster: ProgrammeRoster): number => sum([...roster.groups.values()].map((group) => group.responses.size));

const countResponses = (roster: ProgrammeRoster): number =>
  sum([...roster.groups.values()].map((group) => sum(group.responses.values())));

/** Reads the responses a second time, now into the database. They were found to be in order, so an issue means a changed file. */
const storeResponses = async (
  transaction: PrismaTransaction,
  { instrument, roster, responseFile }: CheckedProgramme,
  stored: StoredProgramme,
  onProgress: OnImportProgress,
): Promise<number> => {
  const total = countResponses(roster);
  const onStored = (done: number) => onProgress('saving', done, total);
  const responses = new ImportedResponses(transaction, stored, instrument.items.length, onStored);
  const issues = new ImportIssues();
  await readResponseFile(responseFile, instrument, roster, issues, () => undefined, (response) => responses.add(response));
  if (issues.any) throw new ImportInvalidError(issues);
  await responses.flush();
  return responses.stored;
};

/** Closes all waves of a group together, so that each pair of them is compared once. */
const closeAll = async (
  transaction: PrismaTransaction,
  roster: ProgrammeRoster,
  stored: StoredProgramme,
  onProgress: OnImportProgress,
): Promise<number> => {
  const total = countWaves(roster);
  let closed = 0;
  for (const groups of batches(roster.groups.values(), closingBatchSize)) {
    const waves = groups.flatMap((group) =>
      [...(stored.waveIds.get(group) ?? [])].map(([kind, id]) => ({ id, closedAt: momentOf(group.dates.get(kind)?.closedOn) })),
    );
    const dated = waves.flatMap(({ id, closedAt }) => (closedAt === null ? [] : [[id, new Date(closedAt)] as const]));
    closed += (await closeWaves(transaction, stored.organisationId, waves.map(({ id }) => id), { closedAt: new Map(dated) })).length;
    onProgress('closing', closed, total);
  }
  return closed;
};

/** A checked programme, whose it is to be, and who wants it. */
interface SavedImport {
  readonly organisation: OrganisationChoice;
  readonly name: string;
  readonly programme: CheckedProgramme;
  readonly by: Actor | undefined;
}

/** Takes programmes into the database. */
@Injectable()
export class ImportsRepository {
  constructor(protected readonly database: Database) {}

  async programmeExists(organisationId: string, name: string): Promise<boolean> {
    const where = { organisationId, name };
    return (await this.database.tenant(organisationId, ({ prisma }) => prisma.programme.count({ where }))) > 0;
  }

  /**
   * Stores a checked programme, all of it or, when anything throws, nothing: one transaction on one connection.
   * @throws {DomainError} programme_name_taken; {@link ImportInvalidError} when the responses changed since they were checked
   */
  save({ organisation, name, programme, by }: SavedImport, onProgress: OnImportProgress): Promise<ImportSummary> {
    return this.within(organisation, (organisationId) => async ({ prisma, query }) => {
      const stored = await storeProgramme(prisma, organisationId, name, programme);
      if (stored === null) throw programmeNameTaken(name);
      const responses = await storeResponses(prisma, programme, stored, onProgress);
      await countRows(prisma, ['identity.respondent_key', 'identity.invitation', 'survey.response']);
      // From here on answers are read, and no names.
      await enter({ query }, 'medspill_reporting', organisationId);
      const waves = await closeAll(prisma, programme.roster, stored, onProgress);
      await countRows(prisma, [
        'public.cohort',
        'public."group"',
        'public.development_area',
        'public.development_area_factor',
        'survey.wave_aggregate',
        'survey.wave_change',
      ]);
      const { cohorts, groups, members } = programme.roster;
      const counts = {
        cohorts: cohorts.size,
        groups: groups.size,
        members: members.size,
        waves,
        responses,
        developmentAreas: programme.developmentAreas.length,
      };
      const { programmeId } = stored;
      await recordEvent({ query }, auditEvent(by ?? { organisationId }, 'programme_imported', { type: 'programme', id: programmeId }, counts));
      return { programmeId, name, ...counts };
    });
  }

  /** One transaction of the organisation. */
  protected within<Result>({ id, name }: OrganisationChoice, workOf: (organisationId: string) => Work<Result>): Promise<Result> {
    if (id === null) throw new Error(`There is no organisation "${name}", and only the command line makes one.`);
    return this.database.tenant(id, workOf(id), importLimits);
  }
}
