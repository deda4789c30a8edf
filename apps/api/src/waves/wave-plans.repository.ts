import { Injectable } from '@nestjs/common';
import type { AnyWaveKind, Named, WaveState } from '@medspill/contracts';
import { type AuditActor, auditEvent } from '../platform/audit/audit-event.js';
import { recordEvent } from '../platform/audit/record-event.repository.js';
import { Database } from '../platform/database/database.js';
import type { Transaction } from '../platform/database/transaction.js';
import { isCurrentMember } from './current-members.sql.js';
import type { WaveTimes } from './wave-course.repository.js';

/** What is asked of a plan. */
export interface WavePlan extends WaveTimes {
  readonly kind: AnyWaveKind;
  readonly label: string | null;
}

/** Which groups of a programme. Null filters nothing. */
export interface GroupChoice {
  readonly organisationId: string;
  readonly programmeId: string;
  readonly cohortId: string | null;
  readonly groupIds: readonly string[] | null;
  /** Those within the planner's reach. */
  readonly ownGroupIds: readonly string[] | null;
}

interface GroupWave {
  readonly kind: AnyWaveKind;
  readonly label: string | null;
  readonly state: WaveState;
  /** ISO 8601. */
  readonly opensAt: string | null;
  /** Or was closed. */
  readonly closesAt: string | null;
}

/** A group that a wave could be planned for, as it is now. */
export interface PlanCandidate extends Named {
  readonly cohort: Named;
  readonly archived: boolean;
  readonly members: number;
  readonly withoutEmail: number;
  readonly waves: readonly GroupWave[];
  /** Kinds of wave of which the cohort's have been read. */
  readonly readKinds: readonly AnyWaveKind[];
}

/** What the programme and its organisation settle for its waves. */
export interface PlanFrame {
  readonly kGroup: number;
  readonly kOutside: number;
  readonly instrumentKey: string;
  readonly instrumentVersion: number;
  readonly stateBody: boolean;
}

type CandidateRow = Omit<PlanCandidate, 'cohort' | 'withoutEmail' | 'readKinds'> & {
  cohort_id: string;
  cohort_name: string;
  without_email: number;
  read_kinds: AnyWaveKind[];
};

const selectCandidates = `
SELECT g.id, g.name, c.id AS cohort_id, c.name AS cohort_name, g.archived_at IS NOT NULL AS archived,
       coalesce(m.members, 0)::int AS members, coalesce(m.without_email, 0)::int AS without_email,
       (SELECT coalesce(json_agg(json_build_object(
                 'kind', w.kind, 'label', w.label, 'state', w.state, 'opensAt', w.opens_at, 'closesAt', coalesce(w.closed_at, w.closes_at))), '[]')
        FROM public.wave w WHERE w.organisation_id = g.organisation_id AND w.group_id = g.id) AS waves,
       ARRAY(SELECT DISTINCT w.kind::text FROM public.wave w
             JOIN public."group" o ON o.organisation_id = w.organisation_id AND o.id = w.group_id
             WHERE o.organisation_id = g.organisation_id AND o.cohort_id = g.cohort_id AND w.results_read_at IS NOT NULL) AS read_kinds
FROM public."group" g
JOIN public.cohort c ON c.organisation_id = g.organisation_id AND c.id = g.cohort_id
LEFT JOIN LATERAL (
  SELECT count(*) AS members, count(*) FILTER (WHERE m.email IS NULL) AS without_email
  FROM identity.member m WHERE m.organisation_id = g.organisation_id AND m.group_id = g.id AND ${isCurrentMember}) m ON true
WHERE g.organisation_id = $1 AND g.programme_id = $2 AND ($3::uuid IS NULL OR g.cohort_id = $3)
  AND ($4::uuid[] IS NULL OR g.id = ANY($4)) AND ($5::uuid[] IS NULL OR g.id = ANY($5))
ORDER BY c.position, g.name, g.id LIMIT $6`;

const candidateOf = ({ cohort_id, cohort_name, without_email, read_kinds, ...row }: CandidateRow): PlanCandidate => ({
  ...row,
  cohort: { id: cohort_id, name: cohort_name },
  withoutEmail: without_email,
  readKinds: read_kinds,
});

const candidates = async ({ query }: Transaction, choice: GroupChoice, limit: number): Promise<PlanCandidate[]> => {
  const { organisationId, programmeId, cohortId, groupIds, ownGroupIds } = choice;
  const rows = await query<CandidateRow>(selectCandidates, [organisationId, programmeId, cohortId, groupIds, ownGroupIds, limit]);
  return rows.map(candidateOf);
};

// Two plans at the same moment wait for each other here, and the second sees what the first has made.
const lockGroups = `
SELECT FROM public."group" WHERE organisation_id = $1 AND id = ANY($2::uuid[]) ORDER BY id FOR NO KEY UPDATE`;

const insertWaves = `
INSERT INTO public.wave (organisation_id, programme_id, group_id, kind, number, label, state, opens_at, closes_at,
                         instrument_key, instrument_version, item_count)
SELECT g.organisation_id, g.programme_id, g.id, $3::wave_kind,
       CASE WHEN $3::wave_kind = 'pulse' THEN 1 + coalesce((
         SELECT max(w.number) FROM public.wave w
         WHERE w.organisation_id = g.organisation_id AND w.group_id = g.id AND w.kind = 'pulse'), 0) ELSE 1 END,
       $4, 'planned', $5, $6, p.instrument_key, p.instrument_version, v.item_count
FROM public."group" g
JOIN public.programme p ON p.organisation_id = g.organisation_id AND p.id = g.programme_id
JOIN public.instrument_version v ON v.key = p.instrument_key AND v.version = p.instrument_version
WHERE g.organisation_id = $1 AND g.id = ANY($2::uuid[])
RETURNING id`;

// Kept in step with the list of members until the wave opens, and settled when it does.
const inviteMembers = `
INSERT INTO identity.invitation (organisation_id, wave_id, member_id)
SELECT w.organisation_id, w.id, m.id FROM public.wave w
JOIN identity.member m ON m.organisation_id = w.organisation_id AND m.group_id = w.group_id AND ${isCurrentMember}
WHERE w.organisation_id = $1 AND w.id = ANY($2::uuid[])`;

/** Groups that waves can be planned for, and the planning itself. */
@Injectable()
export class WavePlansRepository {
  constructor(private readonly database: Database) {}

  /** @returns null when the organisation has no such programme */
  async frame(organisationId: string, programmeId: string): Promise<PlanFrame | null> {
    const select = { kGroup: true, kOutside: true, instrumentKey: true, instrumentVersion: true, organisation: { select: { stateBody: true } } } as const;
    const where = { organisationId_id: { organisationId, id: programmeId } };
    const found = await this.database.tenant(organisationId, ({ prisma }) => prisma.programme.findUnique({ where, select }));
    if (!found) return null;
    const { organisation, ...frame } = found;
    return { ...frame, stateBody: organisation.stateBody };
  }

  candidates(choice: GroupChoice, limit: number): Promise<PlanCandidate[]> {
    return this.database.tenant(choice.organisationId, (transaction) => candidates(transaction, choice, limit));
  }

  /**
   * Plans a wave for each group that `chosen` lets through, as the groups are under the lock. All or nothing.
   * @returns the groups as they were before
   */
  plan(by: AuditActor, choice: GroupChoice, limit: number, plan: WavePlan, chosen: (group: PlanCandidate) => boolean): Promise<PlanCandidate[]> {
    const { organisationId } = choice;
    return this.database.tenant(organisationId, async (transaction) => {
      const ids = (await candidates(transaction, choice, limit)).map(({ id }) => id);
      await transaction.query(lockGroups, [organisationId, ids]);
      const groups = await candidates(transaction, choice, limit);
      const { kind, label, opensAt, closesAt } = plan;
      const groupIds = groups.filter((group) => chosen(group) && ids.includes(group.id)).map(({ id }) => id);
      const waves = await transaction.query<{ id: string }>(insertWaves, [organisationId, groupIds, kind, label, opensAt, closesAt]);
      await transaction.query(inviteMembers, [organisationId, waves.map(({ id }) => id)]);
      const details = { kind, ...(opensAt && { opensAt: opensAt.toISOString() }), closesAt: closesAt.toISOString() };
      for (const { id } of waves) await recordEvent(transaction, auditEvent(by, 'wave_planned', { type: 'wave', id }, details));
      return groups;
    });
  }
}
