import { Injectable } from '@nestjs/common';
import type { AnyWaveKind } from '@medspill/contracts';
import { Database } from '../platform/database/database.js';
import type { AnsweredDays } from './told-days.js';

/** Which waves a rate is over. Null filters nothing. */
export interface RateChoice {
  readonly organisationId: string;
  readonly programmeId: string;
  readonly waveId: string | null;
  /** Groups that the reader follows. */
  readonly groupIds: readonly string[] | null;
  readonly cohortId: string | null;
  readonly kind: AnyWaveKind | null;
}

/** One wave that has opened. */
export interface AnsweredWave extends AnsweredDays {
  readonly invited: number;
}

interface RateRow {
  closed: boolean;
  length: number;
  invited: number;
  answered: number;
  sent: [day: number, count: number][];
}

const selectRates = `
WITH asked AS MATERIALIZED (
  SELECT w.organisation_id, w.id, w.state = 'closed' AS closed, (coalesce(w.closed_at, $7) AT TIME ZONE 'Europe/Oslo')::date AS ended_on,
         (coalesce(w.opens_at, w.closed_at, $7) AT TIME ZONE 'Europe/Oslo')::date AS opened_on
  FROM public.wave w JOIN public."group" g ON g.organisation_id = w.organisation_id AND g.id = w.group_id
  WHERE w.organisation_id = $1 AND w.programme_id = $2 AND w.state <> 'planned' AND ($3::uuid IS NULL OR w.id = $3)
    AND ($4::uuid[] IS NULL OR w.group_id = ANY($4)) AND ($5::uuid IS NULL OR g.cohort_id = $5) AND ($6::wave_kind IS NULL OR w.kind = $6)
)
SELECT a.closed, greatest(a.ended_on - a.opened_on, 0) AS length,
       (SELECT count(*)::int FROM identity.invitation i WHERE i.organisation_id = a.organisation_id AND i.wave_id = a.id) AS invited,
       CASE WHEN a.closed
            THEN (SELECT r.responses::int FROM survey.wave_aggregate r WHERE r.organisation_id = a.organisation_id AND r.wave_id = a.id)
            ELSE (SELECT count(*)::int FROM survey.response r
                  WHERE r.organisation_id = a.organisation_id AND r.wave_id = a.id AND r.submitted) END AS answered,
       (SELECT coalesce(json_agg(json_build_array(d.day - a.opened_on, d.sent) ORDER BY d.day), '[]') FROM survey.response_day d
        WHERE d.organisation_id = a.organisation_id AND d.wave_id = a.id) AS sent
FROM asked a`;

/** How many have answered, and on how many days. */
@Injectable()
export class ResponseRatesRepository {
  constructor(private readonly database: Database) {}

  async isProgramme(organisationId: string, id: string): Promise<boolean> {
    return (await this.database.tenant(organisationId, ({ prisma }) => prisma.programme.count({ where: { organisationId, id } }))) > 0;
  }

  async waves({ organisationId, programmeId, waveId, groupIds, cohortId, kind }: RateChoice, now: Date): Promise<AnsweredWave[]> {
    const values = [organisationId, programmeId, waveId, groupIds, cohortId, kind, now];
    const rows = await this.database.tenant(organisationId, ({ query }) => query<RateRow>(selectRates, values));
    return rows.map(({ sent, ...row }) => ({ ...row, sent: sent.map(([day, count]) => ({ day, count })) }));
  }
}
