import type { Pool } from 'pg';
import type { SmallProgramme } from './small-programme.js';

/** An area of the group with what belongs to one: a member's contribution, an action of that member, a note. */
export const createDevelopment = async (
  pool: Pool,
  { organisationId }: SmallProgramme,
  groupId: string,
  memberId: string,
  name: string,
): Promise<{ areaId: string; actionId: string }> => {
  const area = await pool.query<{ id: string }>(
    'INSERT INTO development_area (organisation_id, group_id, position, title) VALUES ($1, $2, 1, $3) RETURNING id',
    [organisationId, groupId, `${name} area`],
  );
  const areaId = area.rows[0]?.id ?? '';
  await pool.query(`INSERT INTO development_area_factor VALUES ($1, $2, 'dialogue')`, [organisationId, areaId]);
  await pool.query(
    `INSERT INTO contribution (organisation_id, development_area_id, member_id, text, on_behalf, address)
     SELECT organisation_id, $2, id, $4, false, sha256(convert_to(email, 'UTF8')) FROM identity.member WHERE organisation_id = $1 AND id = $3`,
    [organisationId, areaId, memberId, `${name} contribution`],
  );
  const action = await pool.query<{ id: string }>(
    'INSERT INTO development_action (organisation_id, development_area_id, title, owner_id) VALUES ($1, $2, $3, $4) RETURNING id',
    [organisationId, areaId, `${name} action`, memberId],
  );
  await pool.query(`INSERT INTO status_note (organisation_id, development_area_id, gathering, changed) VALUES ($1, $2, 'after', $3)`, [
    organisationId,
    areaId,
    `${name} note`,
  ]);
  const actionId = action.rows[0]?.id ?? '';
  await pool.query(`INSERT INTO action_reminder (organisation_id, action_id, kind, due_on) VALUES ($1, $2, 'day', '2026-01-01')`, [organisationId, actionId]);
  return { areaId, actionId };
};
