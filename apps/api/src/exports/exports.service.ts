import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type exportGroupReport, type exportProgramme, type ExportStatus, problemCode } from '@medspill/contracts';
import type { z } from 'zod';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, requireFound } from '../platform/auth/authorise.js';
import { ExportsRepository, type WantedExport } from './exports.repository.js';

/** Files are kept for a day. */
const keptMs = 24 * 60 * 60 * 1000;

type Row = NonNullable<Awaited<ReturnType<ExportsRepository['find']>>>;

const statusOf = ({ expiresAt, problem, ...row }: Row): ExportStatus => ({
  ...row,
  problem: problemCode.nullable().parse(problem),
  expiresAt: expiresAt.toISOString(),
});

const nothing = { groupId: null, programmeId: null, cohortId: null, waveFrom: null, waveTo: null } as const;

/** Files of reports: asked for, watched, downloaded and deleted by whoever wanted them, and by nobody else. */
@Injectable()
export class ExportsService {
  constructor(private readonly exports: ExportsRepository) {}

  /** @throws {DomainError} not_found for a group that is not the actor's */
  async exportGroupReport(actor: Actor, groupId: string, body: z.infer<typeof exportGroupReport.body>): Promise<ExportStatus> {
    authorise(actor, 'group_report:read', { groupId });
    return this.create(actor, { ...nothing, ...body, kind: 'group_report', groupId, accountId: actor.id });
  }

  async exportProgramme(actor: Actor, programmeId: string, { from, to, ...body }: z.infer<typeof exportProgramme.body>): Promise<ExportStatus> {
    authorise(actor, 'programme_report:read');
    return this.create(actor, { ...nothing, ...body, programmeId, waveFrom: from, waveTo: to, accountId: actor.id });
  }

  async read(actor: Actor, exportId: string): Promise<ExportStatus> {
    const { organisationId } = authorise(actor, 'own_export:manage');
    return statusOf(requireFound(await this.exports.find(organisationId, actor.id, exportId)));
  }

  /** The file, read from the database while it is sent. */
  async download(actor: Actor, exportId: string): Promise<{ stream: Readable; fileName: string; byteCount: number }> {
    const { organisationId } = authorise(actor, 'own_export:manage');
    const { fileName, byteCount, state } = requireFound(await this.exports.find(organisationId, actor.id, exportId));
    const ready = requireFound(state === 'ready' && fileName !== null && byteCount !== null ? { fileName, byteCount } : null);
    return { ...ready, stream: Readable.from(this.chunks(organisationId, exportId), { objectMode: false }) };
  }

  /** Stops or deletes. One that is gone already is no mistake. */
  async remove(actor: Actor, exportId: string): Promise<void> {
    const { organisationId } = authorise(actor, 'own_export:manage');
    requireFound((await this.exports.remove(organisationId, actor.id, exportId)) || null);
  }

  private async create({ organisationId }: Actor, wanted: WantedExport): Promise<ExportStatus> {
    return statusOf(requireFound(await this.exports.create(organisationId, wanted, new Date(Date.now() + keptMs))));
  }

  private async *chunks(organisationId: string, exportId: string): AsyncGenerator<Uint8Array> {
    for (let position = 0; ; position += 1) {
      const bytes = await this.exports.chunk(organisationId, exportId, position);
      if (bytes === null) return;
      yield bytes;
    }
  }
}
