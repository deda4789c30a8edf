import type { Role } from '@medspill/contracts';
import { leaderGroup26V1 } from '@medspill/instruments';
import type { Pool } from 'pg';
import { createSecretToken, hashSecretToken } from '../../src/responses/secret-token.js';

const one = async (pool: Pool, text: string, values: unknown[]): Promise<string> => {
  const { rows } = await pool.query<{ id: string }>(text, values);
  if (!rows[0]) throw new Error('The statement returned no id.');
  return rows[0].id;
};

export interface SmallProgramme {
  readonly organisationId: string;
  readonly programmeId: string;
  readonly cohortId: string;
}

/** An organisation with a programme of one cohort and no groups yet. */
export const createProgramme = async (pool: Pool, name = 'Programme'): Promise<SmallProgramme> => {
  const { key, version, items } = leaderGroup26V1;
  await pool.query('INSERT INTO instrument_version VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [key, version, items.length]);
  const organisationId = await one(pool, 'INSERT INTO organisation (name) VALUES ($1) RETURNING id', [`${name} office`]);
  const programmeId = await one(
    pool,
    'INSERT INTO programme (organisation_id, name, instrument_key, instrument_version) VALUES ($1, $2, $3, $4) RETURNING id',
    [organisationId, name, key, version],
  );
  const cohortId = await createCohort(pool, { organisationId, programmeId }, 'Cohort 1', 1);
  return { organisationId, programmeId, cohortId };
};

export const createCohort = (
  pool: Pool,
  { organisationId, programmeId }: Pick<SmallProgramme, 'organisationId' | 'programmeId'>,
  name: string,
  position: number,
): Promise<string> =>
  one(pool, 'INSERT INTO cohort (organisation_id, programme_id, name, position) VALUES ($1, $2, $3, $4) RETURNING id', [
    organisationId,
    programmeId,
    name,
    position,
  ]);

/** A group with members, each with a respondent key. @returns ids of the group and its members */
export const createGroup = async (pool: Pool, programme: SmallProgramme, name: string, members: number) => {
  const { organisationId, programmeId, cohortId } = programme;
  const groupId = await one(
    pool,
    'INSERT INTO "group" (organisation_id, programme_id, cohort_id, name) VALUES ($1, $2, $3, $4) RETURNING id',
    [organisationId, programmeId, cohortId, name],
  );
  const memberIds: string[] = [];
  for (let member = 1; member <= members; member += 1) {
    const id = await one(
      pool,
      'INSERT INTO identity.member (organisation_id, group_id, external_key) VALUES ($1, $2, $3) RETURNING id',
      [organisationId, groupId, `${name}-m${member}`],
    );
    await pool.query('INSERT INTO identity.respondent_key (organisation_id, member_id) VALUES ($1, $2)', [organisationId, id]);
    memberIds.push(id);
  }
  return { groupId, memberIds };
};

/** An open wave of the group with a personal link for every member. @returns the wave's id and the tokens */
export const openWave = async (
  pool: Pool,
  { organisationId, programmeId }: SmallProgramme,
  { groupId, memberIds }: { groupId: string; memberIds: readonly string[] },
  kind: 'before' | 'after' | 'follow_up' = 'before',
) => {
  const { key, version, items } = leaderGroup26V1;
  const waveId = await one(
    pool,
    `INSERT INTO wave (organisation_id, programme_id, group_id, kind, state, instrument_key, instrument_version, item_count)
     VALUES ($1, $2, $3, $4, 'open', $5, $6, $7) RETURNING id`,
    [organisationId, programmeId, groupId, kind, key, version, items.length],
  );
  const tokens = memberIds.map(() => createSecretToken());
  await pool.query(
    `INSERT INTO identity.invitation (organisation_id, wave_id, member_id, token_hash)
     SELECT $1, $2, * FROM unnest($3::uuid[], $4::bytea[])`,
    [organisationId, waveId, memberIds, tokens.map(hashSecretToken)],
  );
  return { waveId, tokens };
};

/** A demo account. @returns its id */
export const createAccount = async (
  pool: Pool,
  organisationId: string,
  role: Role,
  groupIds: readonly string[] = [],
): Promise<string> => {
  const id = await one(
    pool,
    'INSERT INTO identity.account (organisation_id, name, role, demo) VALUES ($1, $2, $3, true) RETURNING id',
    [organisationId, `A ${role}`, role],
  );
  for (const groupId of groupIds) {
    await pool.query('INSERT INTO identity.role_grant VALUES ($1, $2, $3)', [organisationId, id, groupId]);
  }
  return id;
};

/** Answers of one respondent: the same point of the scale everywhere, unless told otherwise. */
export const answers = (point: number | ((item: number) => number | null) = 5): (number | null)[] =>
  leaderGroup26V1.items.map((_, item) => (typeof point === 'number' ? point : point(item)));

/** The same as a write names them: by their position. */
export const allAnswers = (point?: Parameters<typeof answers>[0]): Record<string, number | null> => Object.fromEntries(answers(point).entries());
