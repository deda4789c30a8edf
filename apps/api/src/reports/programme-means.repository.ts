import { Injectable } from '@nestjs/common';
import type { Named, WaveKind } from '@medspill/contracts';
import { type GroupMeans, type ReportedGroup, type ReportedWave, type Thresholds, wavesBehind } from '@medspill/reporting';
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
  read_at: Date;
  late: boolean;
  item_moments: Buffer;
}

/** What figures over groups are made of. */
export interface ComparedGroups {
  readonly groups: readonly ReportedGroup[];
  /** Kinds of which a cohort has a wave that is not closed yet. */
  readonly unfinished: ReadonlyMap<string, ReadonlySet<WaveKind>>;
}

// PostgreSQL may not know yet how many rows an organisation has, as after an import, and would then compare all of its rows
// in one table with all in the other: minutes for 10,000 groups. Hence one row per wave, not a join of a group's two; and
// `asked` apart and the cohort looked up by its group, so that all it can do is look each row up by its whole key.
// Ordered, so that not even the last bit of a figure depends on the plan that is chosen.
const means = `
WITH asked AS MATERIALIZED (
  SELECT organisation_id, id, group_id, kind, results_read_at AS read_at, late FROM public.wave
  WHERE organisation_id = $1 AND programme_id = $2 AND kind = ANY($3::wave_kind[])
    AND results_read_at IS NOT NULL
    AND ($4::uuid[] IS NULL OR group_id = ANY($4))
)
SELECT w.group_id, w.kind, w.read_at, w.late, a.responses, array_to_json(a.n)::text AS n, array_to_json(a.mean)::text AS mean, a.item_moments,
       (SELECT g.cohort_id FROM public."group" g WHERE g.organisation_id = w.organisation_id AND g.id = w.group_id) AS cohort_id
FROM asked w
JOIN survey.wave_aggregate a ON a.organisation_id = w.organisation_id AND a.wave_id = w.id
ORDER BY w.group_id`;

// Late waves are in no figure over groups, and keep no cohort waiting.
const unfinishedKinds = `
SELECT DISTINCT g.cohort_id, w.kind
FROM public.wave w
JOIN public."group" g ON g.organisation_id = w.organisation_id AND g.id = w.group_id
WHERE w.organisation_id = $1 AND w.programme_id = $2 AND w.kind = ANY($3::wave_kind[]) AND w.results_read_at IS NULL AND NOT w.late`;

// Written as the means, for the same reason. What a group chose when it had the later wave before it says nothing of the
// change up to that wave.
const choices = `
WITH asked AS MATERIALIZED (
  SELECT organisation_id, id FROM public."group"
  WHERE organisation_id = $1 AND programme_id = $2 AND ($3::uuid[] IS NULL OR id = ANY($3))
)
SELECT d.group_id, array_agg(DISTINCT f.factor_key) AS factors
FROM asked g
JOIN public.development_area d
  ON d.organisation_id = g.organisation_id AND d.group_id = g.id AND d.removed_at IS NULL AND d.chosen_after < $4::wave_kind
JOIN public.development_area_factor f ON f.organisation_id = d.organisation_id AND f.development_area_id = d.id
GROUP BY d.group_id`;

const reportedWave = (row: MeansRow): ReportedWave => ({
  ...waveMeansOf(row),
  itemMoments: unpackIntegers(row.item_moments),
  readAt: row.read_at.getTime(),
});

/** Brings the waves of each group together. */
const byGroup = (rows: readonly MeansRow[]): ReportedGroup[] => {
  const groups = new Map<string, { groupId: string; cohortId: string; waves: Partial<Record<WaveKind, ReportedWave>> }>();
  for (const row of rows) {
    const group = groups.get(row.group_id) ?? { groupId: row.group_id, cohortId: row.cohort_id, waves: {} };
    group.waves[row.kind] = reportedWave(row);
    groups.set(row.group_id, group);
  }
  return [...groups.values()];
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

  /** Everything behind figures over groups that compare two waves. */
  async compared(organisationId: string, programmeId: string, { to }: Comparison): Promise<ComparedGroups> {
    const kinds = wavesBehind(to);
    return this.database.reporting(organisationId, async ({ query }) => {
      // First what is unfinished: a wave that is closed and read in between is then of a cohort that still waits.
      const waiting = await query<{ cohort_id: string; kind: WaveKind }>(unfinishedKinds, [organisationId, programmeId, kinds]);
      const unfinished = new Map<string, Set<WaveKind>>();
      for (const { cohort_id: id, kind } of waiting) unfinished.set(id, (unfinished.get(id) ?? new Set()).add(kind));
      const values = [organisationId, programmeId, kinds, null];
      const rows = await query<MeansRow>({ name: 'programme-means', text: means, values });
      return { groups: byGroup(rows.filter(({ late }) => !late)), unfinished };
    });
  }

  /** Two closed waves of each of some groups that has both, by group id. */
  async pairs(
    organisationId: string,
    programmeId: string,
    { from, to }: Comparison,
    groupIds: readonly string[],
  ): Promise<Map<string, GroupMeans>> {
    const values = [organisationId, programmeId, [from, to], groupIds];
    const rows = await this.database.reporting(organisationId, ({ query }) =>
      query<MeansRow>({ name: 'programme-means', text: means, values }),
    );
    return new Map(
      byGroup(rows).flatMap(({ groupId, waves }) => {
        const [t1, t2] = [waves[from], waves[to]];
        return t1 && t2 ? [[groupId, { t1, t2 }] as const] : [];
      }),
    );
  }

  async hasCohort(organisationId: string, programmeId: string, id: string): Promise<boolean> {
    const where = { organisationId, programmeId, id };
    return (await this.database.reporting(organisationId, ({ prisma }) => prisma.cohort.count({ where }))) > 0;
  }

  /** Factors that each group of the programme, or each among `groupIds`, named in its development areas before the later wave. */
  async chosen(
    organisationId: string,
    programmeId: string,
    { to }: Pick<Comparison, 'to'>,
    groupIds: readonly string[] | null = null,
  ): Promise<Map<string, Set<string>>> {
    const values = [organisationId, programmeId, groupIds, to];
    const rows = await this.database.reporting(organisationId, ({ query }) =>
      query<{ group_id: string; factors: string[] }>(choices, values),
    );
    return new Map(rows.map((row) => [row.group_id, new Set(row.factors)]));
  }

  /** From now on these waves' results have been read, and they stay closed. Who read them is written down with it. */
  async markRead(organisationId: string, programmeId: string, kinds: readonly WaveKind[], event: AuditEvent): Promise<void> {
    await this.database.reporting(organisationId, async (transaction) => {
      await transaction.prisma.wave.updateMany({
        where: { organisationId, programmeId, kind: { in: [...kinds] }, state: 'closed', resultsReadAt: null },
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
