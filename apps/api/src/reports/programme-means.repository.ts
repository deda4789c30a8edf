import { Injectable } from '@nestjs/common';
import type { Named, WaveKind } from '@medspill/contracts';
import type { ReportedGroup, ReportedWave, Thresholds } from '@medspill/reporting';
import type { AuditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import { unpackIntegers } from '../platform/database/packed-integers.js';
import { type WaveMeansColumns, waveMeansOf } from './aggregate-rows.js';

/** What a programme's report needs to know of the programme itself. */
export interface ReportedProgramme extends Named {
  readonly organisationId: string;
  readonly instrumentKey: string;
  readonly instrumentVersion: number;
  readonly thresholds: Thresholds;
}

/** The two kinds of wave that a report compares. */
export interface Comparison {
  readonly from: WaveKind;
  readonly to: WaveKind;
}

interface MeansRow extends WaveMeansColumns {
  group_id: string;
  cohort_id: string;
  kind: WaveKind;
  item_moments: Buffer;
}

// PostgreSQL may not know yet how many rows an organisation has, as after an import, and would then compare all of its rows
// in one table with all in the other: minutes for 10,000 groups. Hence one row per wave, not a join of a group's two; and
// `asked` apart and the cohort looked up by its group, so that all it can do is look each row up by its whole key.
// Ordered, so that not even the last bit of a figure depends on the plan that is chosen.
const means = `
WITH asked AS MATERIALIZED (
  SELECT organisation_id, id, group_id, kind FROM public.wave
  WHERE organisation_id = $1 AND programme_id = $2 AND kind IN ($3::wave_kind, $4::wave_kind)
    AND results_read_at IS NOT NULL
    AND ($5::uuid[] IS NULL OR group_id = ANY($5))
)
SELECT w.group_id, w.kind, a.responses, array_to_json(a.n)::text AS n, array_to_json(a.mean)::text AS mean, a.item_moments,
       (SELECT g.cohort_id FROM public."group" g WHERE g.organisation_id = w.organisation_id AND g.id = w.group_id) AS cohort_id
FROM asked w
JOIN survey.wave_aggregate a ON a.organisation_id = w.organisation_id AND a.wave_id = w.id
ORDER BY w.group_id`;

// Written as the one above, for the same reason.
const choices = `
WITH asked AS MATERIALIZED (
  SELECT organisation_id, id FROM public."group"
  WHERE organisation_id = $1 AND programme_id = $2 AND ($3::uuid[] IS NULL OR id = ANY($3))
)
SELECT d.group_id, array_agg(DISTINCT f.factor_key) AS factors
FROM asked g
JOIN public.development_area d ON d.organisation_id = g.organisation_id AND d.group_id = g.id
JOIN public.development_area_factor f ON f.organisation_id = d.organisation_id AND f.development_area_id = d.id
GROUP BY d.group_id`;

const reportedWave = (row: MeansRow): ReportedWave => ({ ...waveMeansOf(row), itemMoments: unpackIntegers(row.item_moments) });

/** Brings the waves of each group together and leaves out groups that have only one of the two. */
const pairWaves = (rows: readonly MeansRow[], { from, to }: Comparison): ReportedGroup[] => {
  const wavesOf = (kind: WaveKind) => rows.filter((row) => row.kind === kind);
  const second = new Map(wavesOf(to).map((row) => [row.group_id, row]));
  return wavesOf(from).flatMap((first) => {
    const other = second.get(first.group_id);
    if (!other) return [];
    return { groupId: first.group_id, cohortId: first.cohort_id, t1: reportedWave(first), t2: reportedWave(other) };
  });
};

/** Closed waves' means of a programme's groups, read from aggregates only. */
@Injectable()
export class ProgrammeMeansRepository {
  constructor(private readonly database: Database) {}

  async programme(organisationId: string, id: string): Promise<ReportedProgramme | null> {
    const row = await this.database.reporting(organisationId, ({ prisma }) =>
      prisma.programme.findUnique({ where: { organisationId_id: { organisationId, id } } }),
    );
    if (!row) return null;
    const { name, instrumentKey, instrumentVersion, kGroup, kOutside, kText, minOtherGroups } = row;
    const thresholds = { kGroup, kOutside, kText, minOtherGroups };
    return { id, name, organisationId, instrumentKey, instrumentVersion, thresholds };
  }

  /** Groups of the programme with both waves closed: all of them, or those among `groupIds`. */
  async groups(
    organisationId: string,
    programmeId: string,
    { from, to }: Comparison,
    groupIds: readonly string[] | null = null,
  ): Promise<ReportedGroup[]> {
    const values = [organisationId, programmeId, from, to, groupIds];
    const rows = await this.database.reporting(organisationId, ({ query }) =>
      query<MeansRow>({ name: 'programme-means', text: means, values }),
    );
    return pairWaves(rows, { from, to });
  }

  async hasCohort(organisationId: string, programmeId: string, id: string): Promise<boolean> {
    const where = { organisationId, programmeId, id };
    return (await this.database.reporting(organisationId, ({ prisma }) => prisma.cohort.count({ where }))) > 0;
  }

  /** Factors that each group of the programme, or each among `groupIds`, named in its development areas. */
  async chosen(
    organisationId: string,
    programmeId: string,
    groupIds: readonly string[] | null = null,
  ): Promise<Map<string, Set<string>>> {
    const values = [organisationId, programmeId, groupIds];
    const rows = await this.database.reporting(organisationId, ({ query }) =>
      query<{ group_id: string; factors: string[] }>(choices, values),
    );
    return new Map(rows.map((row) => [row.group_id, new Set(row.factors)]));
  }

  /** From now on these waves' results have been read, and they stay closed. Who read them is written down with it. */
  async markRead(organisationId: string, programmeId: string, { from, to }: Comparison, event: AuditEvent): Promise<void> {
    await this.database.reporting(organisationId, async (transaction) => {
      await transaction.prisma.wave.updateMany({
        where: { organisationId, programmeId, kind: { in: [from, to] }, state: 'closed', resultsReadAt: null },
        data: { resultsReadAt: new Date() },
      });
      await recordEvent(transaction, event);
    });
  }

  /** Names and places of some groups, by id. */
  async groupNames(organisationId: string, groupIds: readonly string[]) {
    const rows = await this.database.reporting(organisationId, ({ prisma }) =>
      prisma.group.findMany({
        where: { organisationId, id: { in: [...groupIds] } },
        select: { id: true, name: true, sector: true, cohort: { select: { id: true, name: true } } },
      }),
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Ids of a page of the programme's groups, by cohort and name, and how many there are. */
  async groupPage(
    organisationId: string,
    programmeId: string,
    cohortId: string | null,
    limit: number,
    offset: number,
  ): Promise<{ ids: string[]; total: number }> {
    const where = { organisationId, programmeId, ...(cohortId !== null && { cohortId }) };
    return this.database.reporting(organisationId, async ({ prisma }) => {
      const rows = await prisma.group.findMany({
        where,
        select: { id: true },
        orderBy: [{ cohort: { position: 'asc' } }, { name: 'asc' }, { id: 'asc' }],
        take: limit,
        skip: offset,
      });
      return { ids: rows.map((row) => row.id), total: await prisma.group.count({ where }) };
    });
  }
}
