import { Injectable, type OnModuleInit } from '@nestjs/common';
import { locale as knownLocale, waveKind } from '@medspill/contracts';
import type { Actor } from '../platform/auth/actor.js';
import { ActorRepository } from '../platform/auth/actor.repository.js';
import { type AuditObject, auditEvent } from '../platform/audit/audit-event.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { JobHandlers } from '../platform/jobs/job-handlers.js';
import { requireFound } from '../platform/auth/authorise.js';
import { ChunkWriter } from './chunk-writer.js';
import { ExportsRepository } from './exports.repository.js';
import { fileName } from './file-name.js';
import { makeExport } from './make-export.job.js';
import { type FileStyle, ReportFiles } from './report-files.js';
import { ZipWriter } from './zip-writer.js';

type Wanted = NonNullable<Awaited<ReturnType<ExportsRepository['begin']>>>;

/** Files that nobody has fetched within a day go within the hour. */
const expiry = { name: 'exports:expire', schedule: '20 * * * *' } as const;

const objectOf = ({ groupId, programmeId, cohortId }: Wanted): AuditObject => {
  if (groupId !== null) return { type: 'group', id: groupId };
  return cohortId === null ? { type: 'programme', id: programmeId } : { type: 'cohort', id: cohortId };
};

/** Makes the files that were asked for, from the queue, as the person who asked: with the rights of that moment. */
@Injectable()
export class ExportWork implements OnModuleInit {
  constructor(
    private readonly jobs: JobHandlers,
    private readonly exports: ExportsRepository,
    private readonly actors: ActorRepository,
    private readonly files: ReportFiles,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(makeExport, ({ organisationId, exportId }, signal) => this.make(organisationId, exportId, signal));
    this.jobs.every(expiry, async () => {
      await this.exports.removeExpired(new Date());
    });
  }

  private async make(organisationId: string, exportId: string, signal: AbortSignal): Promise<void> {
    const wanted = await this.exports.begin(organisationId, exportId);
    if (!wanted) return;
    try {
      const actor = requireFound(await this.actors.ofAccount(organisationId, wanted.accountId));
      await this.write(actor, wanted, signal);
    } catch (error) {
      await this.exports.fail(organisationId, exportId, error instanceof DomainError ? error.code : 'unexpected');
      // What the policy refuses, it refuses again; anything else may pass.
      if (!(error instanceof DomainError)) throw error;
    }
  }

  private async write(actor: Actor, wanted: Wanted, signal: AbortSignal): Promise<void> {
    const { organisationId, id, kind, format } = wanted;
    const style: FileStyle = { format, locale: knownLocale.parse(wanted.locale), branding: await this.files.branding(organisationId) };
    const chunks = new ChunkWriter((position, bytes) => this.exports.addChunk(organisationId, id, position, bytes));
    const name = kind === 'group_reports' ? await this.writeZip(actor, wanted, style, chunks, signal) : await this.writeOne(actor, wanted, style, chunks);
    if (name === null) return;
    await chunks.flush();
    const groups = kind === 'group_reports' ? { figures: 'groups' } : {};
    const event = auditEvent(actor, 'export_made', objectOf(wanted), { format, ...groups });
    await this.exports.finish(organisationId, id, name, chunks.byteCount, event);
  }

  private async writeOne(actor: Actor, wanted: Wanted, style: FileStyle, chunks: ChunkWriter): Promise<string | null> {
    const { groupId, programmeId, cohortId, waveFrom, waveTo } = wanted;
    const file =
      groupId === null
        ? await this.files.programmeReport(actor, { programmeId: requireFound(programmeId), cohortId, from: waveKind.parse(waveFrom), to: waveKind.parse(waveTo) }, style)
        : await this.files.groupReport(actor, groupId, style);
    await chunks.write(file.bytes);
    return (await this.exports.progress(wanted.organisationId, wanted.id, 1, 1)) ? file.name : null;
  }

  /** One report after the other: what is in memory is the report that is being made. @returns null when nobody wants it any more */
  private async writeZip(actor: Actor, wanted: Wanted, style: FileStyle, chunks: ChunkWriter, signal: AbortSignal): Promise<string | null> {
    const { organisationId, id, cohortId } = wanted;
    const programmeId = requireFound(wanted.programmeId);
    const { name, cohort } = requireFound(await this.exports.programme(organisationId, programmeId, cohortId));
    const groups = await this.exports.groups(organisationId, programmeId, cohortId);
    const zip = new ZipWriter((bytes) => chunks.write(bytes));
    const digits = String(groups.length).length;
    for (const [index, group] of groups.entries()) {
      if (!(await this.exports.progress(organisationId, id, index, groups.length))) return null;
      signal.throwIfAborted();
      const file = await this.files.groupReport(actor, group.id, style);
      await zip.add(`${String(index + 1).padStart(digits, '0')}-${file.name}`, file.bytes);
    }
    await zip.end();
    await this.exports.progress(organisationId, id, groups.length, groups.length);
    return `${fileName(name, ...(cohort === null ? [] : [cohort]))}.zip`;
  }
}
