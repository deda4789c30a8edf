import { Injectable } from '@nestjs/common';
import type { WaveKind } from '@medspill/contracts';
import { type AuditActor, auditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import { figuresOfJson } from '../platform/database/json-arrays.js';
import type { PseudonymKey } from './pseudonym-key.js';

/** What an export needs to know of its programme. */
export interface ExportedProgramme {
  readonly instrumentKey: string;
  readonly instrumentVersion: number;
  /** Respondents were told before the first wave. */
  readonly researchExport: boolean;
}

/** One respondent's answers in one wave, under codes. */
export interface ExportedResponse {
  readonly respondent: string;
  readonly group: string;
  readonly wave: WaveKind;
  readonly answers: readonly (number | null)[];
}

/** What has been read already: the respondent and wave of the last row. */
export type Position = Pick<ExportedResponse, 'respondent' | 'wave'>;

// Closed, with as many answers as anybody outside the group must have before they see its figures. Where answers were erased
// since, the rest beside the figures that closing computed would be what was erased. Pulses are the group's own.
const exportedWaves = `
  SELECT w.organisation_id, w.id, w.group_id, w.kind FROM public.wave w
  JOIN public.programme p ON p.organisation_id = w.organisation_id AND p.id = w.programme_id
    AND p.instrument_key = w.instrument_key AND p.instrument_version = w.instrument_version
  JOIN survey.wave_aggregate a ON a.organisation_id = w.organisation_id AND a.wave_id = w.id AND a.responses >= p.k_outside
  WHERE w.organisation_id = $1 AND w.programme_id = $2 AND p.research_export AND w.state = 'closed' AND NOT w.answers_erased
    AND w.kind <> 'pulse'`;

const markRead = `
WITH exported AS (${exportedWaves})
UPDATE public.wave w SET results_read_at = coalesce(w.results_read_at, now())
FROM exported e WHERE w.organisation_id = e.organisation_id AND w.id = e.id RETURNING w.id`;

// By code, which is by chance: the order tells nothing.
const responses = `
WITH exported AS (${exportedWaves} AND w.id = ANY($3)),
coded AS (
  SELECT substr(encode(sha256($5::bytea || sha256($4::bytea || uuid_send(r.respondent_key))), 'hex'), 1, 24) AS respondent,
         substr(encode(sha256($5::bytea || sha256($4::bytea || uuid_send(e.group_id))), 'hex'), 1, 12) AS "group",
         e.kind AS wave, r.answers
  FROM exported e
  JOIN survey.response r ON r.organisation_id = e.organisation_id AND r.wave_id = e.id AND r.submitted
)
SELECT respondent, "group", wave, array_to_json(answers)::text AS answers FROM coded
WHERE (respondent, wave) > ($6, $7::public.wave_kind)
ORDER BY respondent, wave LIMIT $8`;

const start: Position = { respondent: '', wave: 'before' };

/** Answers as researchers are given them. Works without any right to who is who. */
@Injectable()
export class ResearchExportsRepository {
  constructor(private readonly database: Database) {}

  programme(organisationId: string, id: string): Promise<ExportedProgramme | null> {
    const select = { instrumentKey: true, instrumentVersion: true, researchExport: true } as const;
    return this.database.reporting(organisationId, ({ prisma }) =>
      prisma.programme.findUnique({ where: { organisationId_id: { organisationId, id } }, select }),
    );
  }

  /** Writes down who takes the file. From now on its waves' results have been read, and they stay closed. @returns their ids */
  begin(by: AuditActor, programmeId: string): Promise<string[]> {
    return this.database.reporting(by.organisationId, async ({ query }) => {
      const waves = await query<{ id: string }>(markRead, [by.organisationId, programmeId]);
      await recordEvent({ query }, auditEvent(by, 'export_made', { type: 'programme', id: programmeId }, { waves: waves.length }));
      return waves.map(({ id }) => id);
    });
  }

  /** Some of the waves' responses, in the order of their codes. @param after where the last ones ended; null for the first */
  responses(
    { organisationId, programmeId, waveIds }: { organisationId: string; programmeId: string; waveIds: readonly string[] },
    { inner, outer }: PseudonymKey,
    after: Position | null,
    limit: number,
  ): Promise<ExportedResponse[]> {
    const { respondent, wave } = after ?? start;
    const values = [organisationId, programmeId, waveIds, inner, outer, respondent, wave, limit];
    return this.database.reporting(organisationId, async ({ query }) => {
      const rows = await query<Omit<ExportedResponse, 'answers'> & { answers: string }>(responses, values);
      return rows.map((row) => ({ ...row, answers: figuresOfJson(row.answers) }));
    });
  }
}
