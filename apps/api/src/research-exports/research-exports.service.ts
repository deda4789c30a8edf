import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type InstrumentVersion, instrumentVersion } from '@medspill/instruments';
import type { Actor } from '../platform/auth/actor.js';
import { authorise, requireFound } from '../platform/auth/authorise.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { createPseudonymKey } from './pseudonym-key.js';
import { codebookCsv, responseHeader, responseLines } from './research-csv.js';
import { type ExportedResponse, ResearchExportsRepository } from './research-exports.repository.js';

/** Responses that are read at a time, so that a large programme never is in memory as a whole. */
const batchSize = 5000;

/** Answers for researchers, where respondents were told of it before the first wave. */
@Injectable()
export class ResearchExportsService {
  constructor(private readonly exports: ResearchExportsRepository) {}

  /** The answers as a CSV file, read while it is sent. @throws {DomainError} not_found, research_not_announced */
  async responses(actor: Actor, programmeId: string): Promise<Readable> {
    const { organisationId } = authorise(actor, 'research_export:make');
    const instrument = await this.instrument(organisationId, programmeId);
    const waveIds = await this.exports.begin(actor, programmeId);
    return Readable.from(this.csv(instrument, { organisationId, programmeId, waveIds }));
  }

  /** @throws {DomainError} not_found, research_not_announced */
  async codebook(actor: Actor, programmeId: string): Promise<string> {
    const { organisationId } = authorise(actor, 'research_export:make');
    return codebookCsv(await this.instrument(organisationId, programmeId));
  }

  private async instrument(organisationId: string, programmeId: string): Promise<InstrumentVersion> {
    const programme = requireFound(await this.exports.programme(organisationId, programmeId));
    if (!programme.researchExport) {
      throw new DomainError('research_not_announced', 'Respondents were not told that researchers may be given their answers.');
    }
    return instrumentVersion(programme.instrumentKey, programme.instrumentVersion);
  }

  private async *csv(instrument: InstrumentVersion, place: { organisationId: string; programmeId: string; waveIds: readonly string[] }): AsyncGenerator<string> {
    yield responseHeader(instrument);
    const key = createPseudonymKey();
    let last: ExportedResponse | null = null;
    for (;;) {
      const responses: ExportedResponse[] = await this.exports.responses(place, key, last, batchSize);
      if (responses.length > 0) yield responseLines(responses);
      if (responses.length < batchSize) return;
      last = responses.at(-1) ?? null;
    }
  }
}
