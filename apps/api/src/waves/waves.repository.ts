import { Injectable } from '@nestjs/common';
import { type AnyWaveKind, usualMailPlan, type WaveState, type WaveSummary } from '@medspill/contracts';
import type { AuditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import type { Work } from '../platform/database/transaction.js';
import type { OpeningFacts } from './opening-hindrance.js';
import { closeWaves, reopenWave } from './wave-closing.repository.js';

/** Which waves a list holds. Null filters nothing. */
export interface WaveFilter {
  readonly organisationId: string;
  readonly programmeId: string | null;
  readonly waveId: string | null;
  /** Groups that the reader follows; null for all. */
  readonly groupIds: readonly string[] | null;
  readonly cohortId: string | null;
  readonly kind: AnyWaveKind | null;
  readonly state: WaveState | null;
}

/** A wave as it is stored, with what decides whether it may open. */
export interface ListedWave extends Omit<WaveSummary, 'hindrance' | 'mayRelease'> {
  readonly opening: OpeningFacts;
}

interface WaveRow {
  id: string;
  group_id: string;
  group_name: string;
  cohort_id: string;
  cohort_name: string;
  kind: AnyWaveKind;
  number: number;
  label: string | null;
  state: WaveState;
  opens_at: Date | null;
  closes_at: Date | null;
  closed_at: Date | null;
  released_at: Date | null;
  results_read_at: Date | null;
  next_reminder_at: Date | null;
  invited: number;
  answered: number;
  total: number;
  archived: boolean;
  state_body: boolean;
  instrument_key: string;
  instrument_version: number;
}

const listedWave = (row: WaveRow): ListedWave => ({
  id: row.id,
  group: { id: row.group_id, name: row.group_name },
  cohort: { id: row.cohort_id, name: row.cohort_name },
  kind: row.kind,
  number: row.number,
  label: row.label,
  state: row.state,
  opensAt: row.opens_at?.toISOString() ?? null,
  closesAt: row.closes_at?.toISOString() ?? null,
  closedAt: row.closed_at?.toISOString() ?? null,
  releasedAt: row.released_at?.toISOString() ?? null,
  nextReminderAt: row.next_reminder_at?.toISOString() ?? null,
  invited: row.invited,
  answered: row.answered,
  mayReopen: row.state === 'closed' && row.results_read_at === null,
  opening: {
    closesAt: row.closes_at,
    archived: row.archived,
    stateBody: row.state_body,
    invited: row.invited,
    instrumentKey: row.instrument_key,
    instrumentVersion: row.instrument_version,
  },
});

// A reminder that was sent by hand takes the place of a planned one.
const nextReminder = `
SELECT min(t.due_at)
FROM (SELECT min(r.made_at) FILTER (WHERE r.kind = 'invitation') AS invited_at, count(*) FILTER (WHERE r.kind = 'reminder') AS reminders
      FROM mailing.round r WHERE r.organisation_id = page.organisation_id AND r.wave_id = page.id) done
LEFT JOIN mailing.plan p ON p.organisation_id = page.organisation_id AND p.wave_id = page.id
CROSS JOIN LATERAL mailing.due_times(coalesce(done.invited_at, page.opens_at), page.closes_at, coalesce(p.reminder_days, $10),
                                     CASE WHEN p.wave_id IS NULL THEN $11::smallint ELSE p.last_call_days END) t
WHERE t.due_at > now() AND (t.kind <> 'reminder' OR t.number > done.reminders)`;

// Counts are made for the page's waves only; a closed wave's is in its aggregate.
const listWaves = `
SELECT page.*, page.total::int, CASE WHEN page.state = 'open' THEN (${nextReminder}) END AS next_reminder_at,
       (SELECT count(*)::int FROM identity.invitation i
        WHERE i.organisation_id = page.organisation_id AND i.wave_id = page.id) AS invited,
       CASE WHEN page.state = 'closed'
            THEN (SELECT a.responses::int FROM survey.wave_aggregate a
                  WHERE a.organisation_id = page.organisation_id AND a.wave_id = page.id)
            ELSE (SELECT count(*)::int FROM survey.response r
                  WHERE r.organisation_id = page.organisation_id AND r.wave_id = page.id AND r.submitted) END AS answered
FROM (
  SELECT w.organisation_id, w.id, w.kind, w.number::int, w.label, w.state, w.opens_at, w.closes_at, w.closed_at, w.released_at, w.results_read_at,
         g.id AS group_id, g.name AS group_name, c.id AS cohort_id, c.name AS cohort_name, c.position, count(*) OVER () AS total,
         g.archived_at IS NOT NULL AS archived, o.state_body, p.instrument_key, p.instrument_version
  FROM public.wave w
  JOIN public."group" g ON g.organisation_id = w.organisation_id AND g.id = w.group_id
  JOIN public.cohort c ON c.organisation_id = g.organisation_id AND c.id = g.cohort_id
  JOIN public.programme p ON p.organisation_id = w.organisation_id AND p.id = w.programme_id
  JOIN public.organisation o ON o.id = w.organisation_id
  WHERE w.organisation_id = $1 AND ($2::uuid IS NULL OR w.programme_id = $2) AND ($3::uuid IS NULL OR w.id = $3)
    AND ($4::uuid[] IS NULL OR w.group_id = ANY($4)) AND ($5::uuid IS NULL OR g.cohort_id = $5)
    AND ($6::wave_kind IS NULL OR w.kind = $6) AND ($7::wave_state IS NULL OR w.state = $7)
  ORDER BY w.state = 'open' DESC, w.state, w.kind DESC, c.position, g.name, w.number DESC, w.id
  LIMIT $8 OFFSET $9
) page
ORDER BY page.state = 'open' DESC, page.state, page.kind DESC, page.position, page.group_name, page.number DESC, page.id`;

/** Waves with their response rates. */
@Injectable()
export class WavesRepository {
  constructor(private readonly database: Database) {}

  async list(filter: WaveFilter, limit: number, offset: number): Promise<{ items: ListedWave[]; total: number }> {
    const { organisationId, programmeId, waveId, groupIds, cohortId, kind, state } = filter;
    const values = [organisationId, programmeId, waveId, groupIds, cohortId, kind, state, limit, offset, usualMailPlan.reminderDays, usualMailPlan.lastCallDays];
    const rows = await this.database.tenant(organisationId, ({ query }) => query<WaveRow>(listWaves, values));
    return { items: rows.map(listedWave), total: rows[0]?.total ?? 0 };
  }

  /** @returns null when the organisation has no such wave */
  async find(organisationId: string, waveId: string): Promise<ListedWave | null> {
    const all = { programmeId: null, groupIds: null, cohortId: null, kind: null, state: null };
    const { items } = await this.list({ organisationId, waveId, ...all }, 1, 0);
    return items[0] ?? null;
  }

  /** @returns false when the wave was not open */
  close(organisationId: string, waveId: string, event: AuditEvent): Promise<boolean> {
    return this.change(organisationId, event, async ({ prisma }) => (await closeWaves(prisma, organisationId, [waveId])).length === 1);
  }

  /** @returns false when the wave is not closed or its results have been read */
  reopen(organisationId: string, waveId: string, event: AuditEvent): Promise<boolean> {
    return this.change(organisationId, event, ({ prisma }) => reopenWave(prisma, organisationId, waveId));
  }

  /** @returns false when the wave is not closed, or was released before */
  release(organisationId: string, waveId: string, event: AuditEvent): Promise<boolean> {
    return this.change(organisationId, event, async ({ prisma }) => {
      const { count } = await prisma.wave.updateMany({
        where: { organisationId, id: waveId, state: 'closed', releasedAt: null },
        data: { releasedAt: new Date() },
      });
      return count === 1;
    });
  }

  /** Changes a wave and writes that down, both or neither. */
  private change(organisationId: string, event: AuditEvent, work: Work<boolean>): Promise<boolean> {
    return this.database.reporting(organisationId, async (transaction) => {
      const changed = await work(transaction);
      if (changed) await recordEvent(transaction, event);
      return changed;
    });
  }
}
