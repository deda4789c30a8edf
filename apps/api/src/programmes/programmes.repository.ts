import { Injectable } from '@nestjs/common';
import type { Named, ResponseRate } from '@medspill/contracts';
import { Database } from '../platform/database/database.js';

export interface ProgrammeListRow extends Named {
  readonly cohorts: number;
  readonly groups: number;
  readonly members: number;
}

interface RateRow extends ResponseRate {
  cohort_id: string;
}

const listProgrammes = `
SELECT p.id, p.name, count(*) OVER ()::int AS total,
       (SELECT count(*)::int FROM public.cohort c WHERE c.organisation_id = p.organisation_id AND c.programme_id = p.id) AS cohorts,
       (SELECT count(*)::int FROM public."group" g WHERE g.organisation_id = p.organisation_id AND g.programme_id = p.id) AS groups,
       (SELECT count(*)::int FROM public."group" g
        JOIN identity.member m ON m.organisation_id = g.organisation_id AND m.group_id = g.id
        WHERE g.organisation_id = p.organisation_id AND g.programme_id = p.id) AS members
FROM public.programme p WHERE p.organisation_id = $1
ORDER BY p.name, p.id LIMIT $2 OFFSET $3`;

const listCohorts = `
SELECT c.id, c.name, count(DISTINCT g.id)::int AS groups, count(m.id)::int AS members
FROM public.cohort c
LEFT JOIN public."group" g ON g.organisation_id = c.organisation_id AND g.cohort_id = c.id
LEFT JOIN identity.member m ON m.organisation_id = g.organisation_id AND m.group_id = g.id
WHERE c.organisation_id = $1 AND c.programme_id = $2
GROUP BY c.id, c.name, c.position ORDER BY c.position, c.name`;

// Open waves are counted in the responses, closed ones read from their aggregates. Nobody is expected to have answered a wave
// that has not opened.
const responseRates = `
WITH waves AS (
  SELECT w.organisation_id, w.id, w.kind, w.state, g.cohort_id
  FROM public.wave w JOIN public."group" g ON g.organisation_id = w.organisation_id AND g.id = w.group_id
  WHERE w.organisation_id = $1 AND w.programme_id = $2 AND w.kind <> 'pulse'
), invited AS (
  SELECT i.wave_id, count(*) AS n FROM identity.invitation i
  JOIN waves w ON w.organisation_id = i.organisation_id AND w.id = i.wave_id GROUP BY i.wave_id
), answered AS (
  SELECT r.wave_id, count(*) AS n FROM survey.response r
  JOIN waves w ON w.organisation_id = r.organisation_id AND w.id = r.wave_id AND w.state = 'open'
  WHERE r.submitted GROUP BY r.wave_id
)
SELECT w.cohort_id, w.kind, count(*)::int AS groups, count(*) FILTER (WHERE w.state = 'open')::int AS open,
       count(*) FILTER (WHERE w.state = 'closed')::int AS closed, coalesce(sum(i.n) FILTER (WHERE w.state <> 'planned'), 0)::int AS invited,
       coalesce(sum(coalesce(a.responses, r.n)), 0)::int AS answered
FROM waves w
LEFT JOIN invited i ON i.wave_id = w.id
LEFT JOIN answered r ON r.wave_id = w.id
LEFT JOIN survey.wave_aggregate a ON a.organisation_id = w.organisation_id AND a.wave_id = w.id
GROUP BY w.cohort_id, w.kind ORDER BY w.kind`;

/** Programmes, their cohorts and response rates. */
@Injectable()
export class ProgrammesRepository {
  constructor(private readonly database: Database) {}

  async list(organisationId: string, limit: number, offset: number): Promise<{ items: ProgrammeListRow[]; total: number }> {
    const rows = await this.database.tenant(organisationId, ({ query }) =>
      query<ProgrammeListRow & { total: number }>(listProgrammes, [organisationId, limit, offset]),
    );
    return { items: rows.map(({ id, name, cohorts, groups, members }) => ({ id, name, cohorts, groups, members })), total: rows[0]?.total ?? 0 };
  }

  find(organisationId: string, id: string) {
    return this.database.tenant(organisationId, ({ prisma }) =>
      prisma.programme.findUnique({
        where: { organisationId_id: { organisationId, id } },
        select: {
          id: true,
          name: true,
          instrumentKey: true,
          instrumentVersion: true,
          organisation: { select: { id: true, name: true } },
        },
      }),
    );
  }

  cohorts(organisationId: string, programmeId: string): Promise<Omit<ProgrammeListRow, 'cohorts'>[]> {
    return this.database.tenant(organisationId, ({ query }) =>
      query<Omit<ProgrammeListRow, 'cohorts'>>(listCohorts, [organisationId, programmeId]),
    );
  }

  /** Response rate of each kind of wave in each cohort, in time order. */
  async responseRates(organisationId: string, programmeId: string): Promise<Map<string, ResponseRate[]>> {
    const rows = await this.database.tenant(organisationId, ({ query }) => query<RateRow>(responseRates, [organisationId, programmeId]));
    const byCohort = new Map<string, ResponseRate[]>();
    for (const { cohort_id, ...rate } of rows) byCohort.set(cohort_id, [...(byCohort.get(cohort_id) ?? []), rate]);
    return byCohort;
  }
}
