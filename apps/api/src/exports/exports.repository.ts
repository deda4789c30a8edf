import { Injectable } from '@nestjs/common';
import type { ExportFormat, ExportKind, Locale, ProblemCode, WaveKind } from '@medspill/contracts';
import { type AuditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import { addJob } from '../platform/jobs/add-job.repository.js';
import { exportAttempts, makeExport } from './make-export.job.js';

/** What somebody wants a file of. */
export interface WantedExport {
  readonly accountId: string;
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly locale: Locale;
  readonly groupId: string | null;
  readonly programmeId: string | null;
  readonly cohortId: string | null;
  readonly waveFrom: WaveKind | null;
  readonly waveTo: WaveKind | null;
}

/** So many files of one person are kept; the oldest make room. */
const keptFiles = 10;

const shown = {
  id: true, kind: true, format: true, state: true, done: true, total: true, fileName: true, byteCount: true, problem: true, expiresAt: true,
} as const;

/** Files that are being made or wait to be downloaded. They hold what reports hold, and are read and written by the same role. */
@Injectable()
export class ExportsRepository {
  constructor(private readonly database: Database) {}

  /** Puts an export and its job down together. @returns null when there is no such group, programme or cohort */
  create(organisationId: string, wanted: WantedExport, expiresAt: Date) {
    return this.database.reporting(organisationId, async (transaction) => {
      const { prisma } = transaction;
      const { groupId, programmeId, cohortId } = wanted;
      const group = groupId === null || (await prisma.group.count({ where: { organisationId, id: groupId } })) > 0;
      const programme = programmeId === null || (await prisma.programme.count({ where: { organisationId, id: programmeId } })) > 0;
      const cohort = cohortId === null || (await prisma.cohort.count({ where: { organisationId, id: cohortId, programmeId: programmeId ?? '' } })) > 0;
      if (!group || !programme || !cohort) return null;
      const older = await prisma.export.findMany({
        where: { organisationId, accountId: wanted.accountId }, select: { id: true }, orderBy: { createdAt: 'desc' }, skip: keptFiles - 1,
      });
      await prisma.export.deleteMany({ where: { organisationId, id: { in: older.map(({ id }) => id) } } });
      const made = await prisma.export.create({ data: { organisationId, ...wanted, expiresAt }, select: shown });
      await addJob(transaction, makeExport, { organisationId, exportId: made.id }, { attempts: exportAttempts });
      return made;
    });
  }

  find(organisationId: string, accountId: string, id: string) {
    return this.database.reporting(organisationId, ({ prisma }) =>
      prisma.export.findFirst({ where: { organisationId, accountId, id, expiresAt: { gt: new Date() } }, select: shown }),
    );
  }

  /** @returns false when there is none of this account's */
  async remove(organisationId: string, accountId: string, id: string): Promise<boolean> {
    const { count } = await this.database.reporting(organisationId, ({ prisma }) => prisma.export.deleteMany({ where: { organisationId, accountId, id } }));
    return count > 0;
  }

  /** Begins anew, without what an earlier try has left. @returns what is wanted; null when it is gone, or there already */
  begin(organisationId: string, id: string) {
    return this.database.reporting(organisationId, async ({ prisma }) => {
      const found = await prisma.export.findUnique({ where: { organisationId_id: { organisationId, id } } });
      if (!found || found.state === 'ready') return null;
      await prisma.exportChunk.deleteMany({ where: { organisationId, exportId: id } });
      await prisma.export.update({ where: { organisationId_id: { organisationId, id } }, data: { state: 'working', done: 0, problem: null } });
      return found;
    });
  }

  /** @returns false when the export is gone: whoever wanted it has changed their mind */
  async progress(organisationId: string, id: string, done: number, total: number): Promise<boolean> {
    const { count } = await this.database.reporting(organisationId, ({ prisma }) => prisma.export.updateMany({ where: { organisationId, id }, data: { done, total } }));
    return count > 0;
  }

  async addChunk(organisationId: string, exportId: string, position: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.database.reporting(organisationId, ({ prisma }) => prisma.exportChunk.create({ data: { organisationId, exportId, position, bytes } }));
  }

  async chunk(organisationId: string, exportId: string, position: number): Promise<Uint8Array | null> {
    const found = await this.database.reporting(organisationId, ({ prisma }) =>
      prisma.exportChunk.findUnique({ where: { organisationId_exportId_position: { organisationId, exportId, position } }, select: { bytes: true } }),
    );
    return found?.bytes ?? null;
  }

  /** The file is whole: it can be downloaded, and is in the audit log. */
  async finish(organisationId: string, id: string, fileName: string, byteCount: number, event: AuditEvent): Promise<void> {
    await this.database.reporting(organisationId, async (transaction) => {
      const { count } = await transaction.prisma.export.updateMany({ where: { organisationId, id }, data: { state: 'ready', fileName, byteCount } });
      if (count > 0) await recordEvent(transaction, event);
    });
  }

  async fail(organisationId: string, id: string, problem: ProblemCode): Promise<void> {
    await this.database.reporting(organisationId, ({ prisma }) => prisma.export.updateMany({ where: { organisationId, id }, data: { state: 'failed', problem } }));
  }

  /** Groups of a programme, or of one of its cohorts, as reports list them. */
  groups(organisationId: string, programmeId: string, cohortId: string | null): Promise<{ id: string; name: string }[]> {
    return this.database.reporting(organisationId, ({ prisma }) =>
      prisma.group.findMany({
        where: { organisationId, programmeId, ...(cohortId === null ? {} : { cohortId }), waves: { some: { state: 'closed' } } },
        select: { id: true, name: true },
        orderBy: [{ cohort: { position: 'asc' } }, { name: 'asc' }],
      }),
    );
  }

  /** What stands on the files: the organisation's name, colour and logo. */
  async branding(organisationId: string) {
    return this.database.reporting(organisationId, ({ prisma }) =>
      prisma.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { name: true, accent: true, logo: { select: { format: true, bytes: true } } } }),
    );
  }

  /** Names that a programme's files carry. */
  programme(organisationId: string, programmeId: string, cohortId: string | null) {
    return this.database.reporting(organisationId, async ({ prisma }) => {
      const programme = await prisma.programme.findUnique({ where: { organisationId_id: { organisationId, id: programmeId } }, select: { name: true, instrumentKey: true, instrumentVersion: true } });
      const cohort = cohortId === null ? null : await prisma.cohort.findUnique({ where: { organisationId_id: { organisationId, id: cohortId } }, select: { name: true } });
      return programme && { ...programme, cohort: cohort?.name ?? null };
    });
  }

  /** Deletes, in all organisations, what is past its time. */
  async removeExpired(now: Date): Promise<number> {
    const rows = await this.database.entrance<{ count: number }>({ text: 'SELECT survey.remove_expired_exports($1) AS count', values: [now] });
    return rows[0]?.count ?? 0;
  }
}
