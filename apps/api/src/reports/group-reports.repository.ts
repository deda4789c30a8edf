import { Injectable } from '@nestjs/common';
import type { AnyWaveKind, WaveKind, WaveState } from '@medspill/contracts';
import type { GroupChangeInput, NormGroup, WaveAggregate, WaveMeans } from '@medspill/reporting';
import type { AuditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import { figuresOfJson, numbersOfJson } from '../platform/database/json-arrays.js';
import { unpackIntegers } from '../platform/database/packed-integers.js';
import { type WaveMeansColumns, waveMeansOf } from './aggregate-rows.js';
import { type ChangeRow, changesOf } from './change-rows.js';

interface WaveRow<Kind> {
  id: string;
  kind: Kind;
  number: number;
  label: string | null;
  state: WaveState;
  closed_at: Date | null;
  released: boolean;
  answers_erased: boolean;
  invited: number;
  answered: number;
  responses: number | null;
  n: string;
  mean: string;
  sd: string;
  item_moments: Buffer;
  band_counts: string;
}

interface NormRow extends WaveMeansColumns {
  cohort_id: string;
  k_outside: number;
}

/** Which version of which questionnaire. */
interface InstrumentReference {
  readonly instrumentKey: string;
  readonly instrumentVersion: number;
}

/** A wave of the group with its aggregate, if closed. */
export interface GroupWave<Kind extends AnyWaveKind = WaveKind> {
  readonly id: string;
  readonly kind: Kind;
  /** Counts the group's pulses. */
  readonly number: number;
  readonly label: string | null;
  readonly state: WaveState;
  readonly closedAt: string | null;
  /** The group's members were let into its results. */
  readonly released: boolean;
  readonly invited: number;
  readonly answered: number;
  readonly answersErased: boolean;
  readonly aggregate: WaveAggregate | null;
}

// Results are read only of waves that are marked as read: one that is closed at this very moment is still to be marked,
// and may be opened again until it is.
const selectWaves = `
SELECT w.id, w.kind, w.number::int, w.label, w.state, w.closed_at, w.released_at IS NOT NULL AS released, w.answers_erased,
       public.count_invited(w.id) AS invited,
       coalesce(a.responses::int,
                (SELECT count(*)::int FROM survey.response r
                 WHERE r.organisation_id = w.organisation_id AND r.wave_id = w.id AND r.submitted)) AS answered,
       a.responses, array_to_json(a.n)::text AS n, array_to_json(a.mean)::text AS mean, array_to_json(a.sd)::text AS sd,
       a.item_moments, array_to_json(a.band_counts)::text AS band_counts
FROM public.wave w
LEFT JOIN survey.wave_aggregate a
  ON a.organisation_id = w.organisation_id AND a.wave_id = w.id AND w.results_read_at IS NOT NULL
WHERE w.organisation_id = $1 AND w.group_id = $2 AND (w.kind = 'pulse') = $3 AND (w.kind <> 'pulse' OR w.state <> 'planned')
ORDER BY w.kind, w.opens_at, w.number`;

const selectChanges = `
SELECT f.kind AS from_kind, t.kind AS to_kind, array_to_json(c.n_only_first)::text AS n_only_first,
       array_to_json(c.n_only_second)::text AS n_only_second, array_to_json(c.n_both)::text AS n_both,
       array_to_json(c.difference)::text AS difference, array_to_json(c.ci_low)::text AS ci_low,
       array_to_json(c.ci_high)::text AS ci_high, array_to_json(c.t)::text AS t, array_to_json(c.df)::text AS df,
       array_to_json(c.p)::text AS p, array_to_json(c.d_av)::text AS d_av
FROM survey.wave_change c
JOIN public.wave f ON f.organisation_id = c.organisation_id AND f.id = c.from_wave_id
JOIN public.wave t ON t.organisation_id = c.organisation_id AND t.id = c.to_wave_id
WHERE c.organisation_id = $1 AND t.group_id = $2 AND f.results_read_at IS NOT NULL AND t.results_read_at IS NOT NULL
ORDER BY f.kind, t.kind`;

const aggregateOf = (row: Omit<WaveRow<AnyWaveKind>, 'kind'>): WaveAggregate | null =>
  row.responses === null
    ? null
    : {
        ...waveMeansOf({ responses: row.responses, n: row.n, mean: row.mean }),
        sd: figuresOfJson(row.sd),
        itemMoments: unpackIntegers(row.item_moments),
        bandCounts: numbersOfJson(row.band_counts),
      };

const selectCohortMeans = `
SELECT w.kind, a.responses, array_to_json(a.n)::text AS n, array_to_json(a.mean)::text AS mean
FROM public."group" g
JOIN public.wave w ON w.organisation_id = g.organisation_id AND w.group_id = g.id AND w.results_read_at IS NOT NULL AND NOT w.late
JOIN survey.wave_aggregate a ON a.organisation_id = w.organisation_id AND a.wave_id = w.id
WHERE g.organisation_id = $1 AND g.cohort_id = $2 AND g.id = ANY($3) AND w.kind <> 'pulse'
  AND NOT EXISTS (SELECT FROM public.wave o JOIN public."group" h ON h.organisation_id = o.organisation_id AND h.id = o.group_id
                  WHERE h.organisation_id = g.organisation_id AND h.cohort_id = g.cohort_id
                    AND o.kind = w.kind AND o.results_read_at IS NULL AND NOT o.late)
ORDER BY g.id`;

// Of whole cohorts only: a group that closes alone would be the difference between two readings.
const selectNormGroups = `
SELECT g.cohort_id, p.k_outside::int, a.responses, array_to_json(a.n)::text AS n, array_to_json(a.mean)::text AS mean
FROM public.wave w
JOIN public."group" g ON g.organisation_id = w.organisation_id AND g.id = w.group_id
JOIN public.programme p ON p.organisation_id = w.organisation_id AND p.id = w.programme_id
JOIN survey.wave_aggregate a ON a.organisation_id = w.organisation_id AND a.wave_id = w.id
WHERE w.organisation_id = $1 AND w.kind = 'before' AND w.instrument_key = $2 AND w.instrument_version = $3
  AND w.results_read_at IS NOT NULL AND NOT w.late AND w.group_id <> ALL($4)
  AND g.cohort_id NOT IN (SELECT h.cohort_id FROM public.wave o
                          JOIN public."group" h ON h.organisation_id = o.organisation_id AND h.id = o.group_id
                          WHERE o.organisation_id = $1 AND o.kind = 'before' AND o.results_read_at IS NULL AND NOT o.late)
ORDER BY w.group_id`;

const selectTexts = `
SELECT t.wave_id, t.question_key, t.text
FROM public.wave w
JOIN survey.text_answer t ON t.organisation_id = w.organisation_id AND t.wave_id = w.id
JOIN survey.response r
  ON r.organisation_id = t.organisation_id AND r.wave_id = t.wave_id AND r.respondent_key = t.respondent_key
WHERE w.organisation_id = $1 AND w.group_id = $2 AND w.results_read_at IS NOT NULL AND r.submitted`;

const pulse: AnyWaveKind = 'pulse';

/** What one group's report is assembled from: aggregates, stored changes, chosen areas and text answers. */
@Injectable()
export class GroupReportsRepository {
  constructor(private readonly database: Database) {}

  group(organisationId: string, id: string) {
    return this.database.reporting(organisationId, ({ prisma }) =>
      prisma.group.findUnique({
        where: { organisationId_id: { organisationId, id } },
        select: {
          id: true,
          name: true,
          sector: true,
          cohort: { select: { id: true, name: true } },
          programme: true,
          developmentAreas: {
            where: { removedAt: null },
            select: { id: true, title: true, chosenAfter: true, factors: { select: { factorKey: true } } },
            orderBy: [{ chosenAfter: 'asc' }, { position: 'asc' }, { id: 'asc' }],
          },
        },
      }),
    );
  }

  /** Kinds of the group's waves whose results its members were let into. */
  async releasedKinds(organisationId: string, groupId: string): Promise<AnyWaveKind[]> {
    const where = { organisationId, groupId, releasedAt: { not: null } };
    const waves = await this.database.reporting(organisationId, ({ prisma }) => prisma.wave.findMany({ where, select: { kind: true }, distinct: 'kind' }));
    return waves.map(({ kind }) => kind);
  }

  waves(organisationId: string, groupId: string): Promise<GroupWave[]> {
    return this.measurements<WaveKind>(organisationId, groupId, false);
  }

  /** Pulses that have opened. */
  pulses(organisationId: string, groupId: string): Promise<GroupWave<'pulse'>[]> {
    return this.measurements<'pulse'>(organisationId, groupId, true);
  }

  async changes(organisationId: string, groupId: string): Promise<GroupChangeInput[]> {
    const rows = await this.database.reporting(organisationId, ({ query }) => query<ChangeRow>(selectChanges, [organisationId, groupId]));
    return rows.map((row) => ({ from: row.from_kind, to: row.to_kind, factors: changesOf(row) }));
  }

  /** The cohort's groups, whether or not they have waves. */
  async cohortGroupIds(organisationId: string, cohortId: string): Promise<string[]> {
    const rows = await this.database.reporting(organisationId, ({ prisma }) =>
      prisma.group.findMany({ where: { organisationId, cohortId }, select: { id: true } }),
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Means of some of the cohort's groups, by kind of wave. A kind of which the cohort has a wave that is not closed yet is
   * left out: with every further group, two readings would tell that group's figures.
   */
  async cohortMeans(organisationId: string, cohortId: string, groupIds: readonly string[]): Promise<Map<WaveKind, WaveMeans[]>> {
    const rows = await this.database.reporting(organisationId, ({ query }) =>
      query<{ kind: WaveKind; responses: number; n: string; mean: string }>(selectCohortMeans, [organisationId, cohortId, groupIds]),
    );
    const byKind = new Map<WaveKind, WaveMeans[]>();
    for (const row of rows) byKind.set(row.kind, [...(byKind.get(row.kind) ?? []), waveMeansOf(row)]);
    return byKind;
  }

  /** First measurements, with the same questionnaire, of the organisation's groups but some: what their means are placed among. */
  async normGroups(organisationId: string, instrument: InstrumentReference, butGroupIds: readonly string[]): Promise<NormGroup[]> {
    const values = [organisationId, instrument.instrumentKey, instrument.instrumentVersion, butGroupIds];
    const rows = await this.database.reporting(organisationId, ({ query }) => query<NormRow>(selectNormGroups, values));
    return rows.map((row) => ({ ...waveMeansOf(row), cohortId: row.cohort_id, kOutside: row.k_outside }));
  }

  /** Text answers of sent responses in closed waves: by wave, then by question. */
  texts(organisationId: string, groupId: string): Promise<{ wave_id: string; question_key: string; text: string }[]> {
    return this.database.reporting(organisationId, ({ query }) =>
      query<{ wave_id: string; question_key: string; text: string }>(selectTexts, [organisationId, groupId]),
    );
  }

  /**
   * From now on closed waves of the cohort have been read, and stay closed: the group's own, and those of the groups that it
   * is compared with, but for the others' pulses. Who read them is written down with it.
   * @param releasedKinds what a reader is shown who sees released waves only: another wave can still be opened again. null: everything
   */
  async markRead(
    organisationId: string,
    { groupId, cohortId }: { groupId: string; cohortId: string },
    releasedKinds: readonly AnyWaveKind[] | null,
    event: AuditEvent,
  ): Promise<void> {
    const compared = releasedKinds === null ? { not: pulse } : { in: releasedKinds.filter((kind) => kind !== pulse) };
    const ownPulses = { groupId, kind: pulse, ...(releasedKinds !== null && { releasedAt: { not: null } }) };
    await this.database.reporting(organisationId, async (transaction) => {
      await transaction.prisma.wave.updateMany({
        where: { organisationId, group: { cohortId }, OR: [{ kind: compared }, ownPulses], state: 'closed', resultsReadAt: null },
        data: { resultsReadAt: new Date() },
      });
      await recordEvent(transaction, event);
    });
  }

  private async measurements<Kind extends AnyWaveKind>(organisationId: string, groupId: string, pulses: boolean): Promise<GroupWave<Kind>[]> {
    const values = [organisationId, groupId, pulses];
    const rows = await this.database.reporting(organisationId, ({ query }) => query<WaveRow<Kind>>(selectWaves, values));
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      number: row.number,
      label: row.label,
      state: row.state,
      closedAt: row.closed_at?.toISOString() ?? null,
      released: row.released,
      invited: row.invited,
      answered: row.answered,
      answersErased: row.answers_erased,
      aggregate: aggregateOf(row),
    }));
  }
}
