import { Injectable } from '@nestjs/common';
import type { AnyWaveKind, WaveHindrance } from '@medspill/contracts';
import { type AuditActor, auditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import type { Transaction } from '../platform/database/transaction.js';
import { isCurrentMember } from './current-members.sql.js';
import type { OpeningFacts } from './opening-hindrance.js';

/** When a wave opens (null: when somebody opens it) and closes. */
export interface WaveTimes {
  readonly opensAt: Date | null;
  readonly closesAt: Date;
}

interface PlannedRow {
  kind: AnyWaveKind;
  closes_at: Date | null;
  archived: boolean;
  state_body: boolean;
  invited: number;
  instrument_key: string;
  instrument_version: number;
}

// Whoever opens the same wave at this moment is waited for.
const lockPlanned = `
SELECT w.kind, w.closes_at, g.archived_at IS NOT NULL AS archived, o.state_body, p.instrument_key, p.instrument_version,
       (SELECT count(*)::int FROM identity.member m
        WHERE m.organisation_id = w.organisation_id AND m.group_id = w.group_id AND ${isCurrentMember}) AS invited
FROM public.wave w
JOIN public."group" g ON g.organisation_id = w.organisation_id AND g.id = w.group_id
JOIN public.programme p ON p.organisation_id = w.organisation_id AND p.id = w.programme_id
JOIN public.organisation o ON o.id = w.organisation_id
WHERE w.organisation_id = $1 AND w.id = $2 AND w.state = 'planned'
FOR UPDATE OF w`;

const dismissThoseWhoLeft = `
DELETE FROM identity.invitation i USING public.wave w, identity.member m
WHERE i.organisation_id = $1 AND i.wave_id = $2 AND w.organisation_id = i.organisation_id AND w.id = i.wave_id
  AND m.organisation_id = i.organisation_id AND m.id = i.member_id AND NOT (${isCurrentMember})`;

const inviteMembers = `
INSERT INTO identity.invitation (organisation_id, wave_id, member_id)
SELECT w.organisation_id, w.id, m.id FROM public.wave w
JOIN identity.member m ON m.organisation_id = w.organisation_id AND m.group_id = w.group_id AND ${isCurrentMember}
WHERE w.organisation_id = $1 AND w.id = $2
ON CONFLICT DO NOTHING`;

// What people are asked is the programme's questionnaire of this moment, and stays it.
const setOpen = `
UPDATE public.wave w SET state = 'open', opens_at = $3, instrument_key = p.instrument_key,
       instrument_version = p.instrument_version, item_count = v.item_count
FROM public.programme p JOIN public.instrument_version v ON v.key = p.instrument_key AND v.version = p.instrument_version
WHERE w.organisation_id = $1 AND w.id = $2 AND p.organisation_id = w.organisation_id AND p.id = w.programme_id`;

const open = async (transaction: Transaction, by: AuditActor, waveId: string, now: Date, { kind, invited }: PlannedRow): Promise<void> => {
  const place = [by.organisationId, waveId];
  await transaction.query(dismissThoseWhoLeft, place);
  await transaction.query(inviteMembers, place);
  await transaction.query(setOpen, [...place, now]);
  await recordEvent(transaction, auditEvent(by, 'wave_opened', { type: 'wave', id: waveId }, { kind, invited }));
};

// An open wave has opened: only its closing can still be moved.
const setTimes = `
UPDATE public.wave SET opens_at = CASE state WHEN 'planned' THEN $3::timestamptz ELSE opens_at END, closes_at = $4, taken_at = NULL
WHERE organisation_id = $1 AND id = $2 AND state <> 'closed'
RETURNING kind`;

/** Opens waves, moves their times, and deletes those that nobody has answered. */
@Injectable()
export class WaveCourseRepository {
  constructor(private readonly database: Database) {}

  /**
   * Opens a planned wave, unless something keeps it: settles who is invited (the members of this moment) and what they are
   * asked, and writes it down. All or nothing; of many callers one opens it.
   * @param hindrance asked under the lock
   * @returns `not_planned` when there is no such planned wave, or what keeps it
   */
  open(by: AuditActor, waveId: string, now: Date, hindrance: (facts: OpeningFacts) => WaveHindrance | null): Promise<'opened' | 'not_planned' | WaveHindrance> {
    return this.database.tenant(by.organisationId, async (transaction) => {
      const [row] = await transaction.query<PlannedRow>(lockPlanned, [by.organisationId, waveId]);
      if (!row) return 'not_planned';
      const { closes_at: closesAt, archived, state_body: stateBody, invited } = row;
      const kept = hindrance({ closesAt, archived, stateBody, invited, instrumentKey: row.instrument_key, instrumentVersion: row.instrument_version });
      if (kept === null) await open(transaction, by, waveId, now, row);
      return kept ?? 'opened';
    });
  }

  /** @returns false when there is no such wave that is planned or open */
  setTimes(by: AuditActor, waveId: string, { opensAt, closesAt }: WaveTimes): Promise<boolean> {
    return this.database.tenant(by.organisationId, async (transaction) => {
      const [row] = await transaction.query<{ kind: AnyWaveKind }>(setTimes, [by.organisationId, waveId, opensAt, closesAt]);
      if (!row) return false;
      const details = { kind: row.kind, closesAt: closesAt.toISOString() };
      await recordEvent(transaction, auditEvent(by, 'wave_extended', { type: 'wave', id: waveId }, details));
      return true;
    });
  }

  /** @returns why it stays: it is closed, or somebody has sent an answer; `missing` when there is none */
  delete(by: AuditActor, waveId: string, kind: AnyWaveKind): Promise<'deleted' | 'closed' | 'answered' | 'missing'> {
    return this.database.tenant(by.organisationId, async (transaction) => {
      const [row] = await transaction.query<{ outcome: 'deleted' | 'closed' | 'answered' | null }>('SELECT public.delete_wave($1) AS outcome', [waveId]);
      const outcome = row?.outcome ?? 'missing';
      if (outcome === 'deleted') await recordEvent(transaction, auditEvent(by, 'wave_deleted', { type: 'wave', id: waveId }, { kind }));
      return outcome;
    });
  }
}
