import { createHash } from 'node:crypto';

import { invitationOf, secretOf } from './respondents.mjs';

const statements = {
  instrument: `INSERT INTO instrument_version (key, version, item_count) VALUES ($1, 1, $2) ON CONFLICT DO NOTHING`,
  organisation: `INSERT INTO organisation (name) VALUES ($1) RETURNING id`,
  programme: `
    INSERT INTO programme (organisation_id, name, instrument_key, instrument_version) VALUES ($1, 'Benchmark', $2, 1) RETURNING id`,
  cohort: `INSERT INTO cohort (organisation_id, programme_id, name, position) VALUES ($1, $2, 'Cohort', 1)`,
  groups: `
    INSERT INTO "group" (organisation_id, programme_id, cohort_id, name)
    SELECT organisation_id, programme_id, id, 'Group ' || number FROM cohort, generate_series(1, $2::int) AS number
    WHERE organisation_id = $1`,
  waves: `
    INSERT INTO wave (organisation_id, programme_id, group_id, kind, state, instrument_key, instrument_version, item_count)
    SELECT organisation_id, programme_id, id, kind::wave_kind, 'open', $2, 1, $3
    FROM "group", unnest($4::text[]) AS kind WHERE organisation_id = $1`,
  members: `
    INSERT INTO identity.member (organisation_id, group_id, external_key)
    SELECT organisation_id, id, 'm' || number FROM "group", generate_series(1, $2::int) AS number WHERE organisation_id = $1`,
  keys: `
    INSERT INTO identity.respondent_key (organisation_id, member_id)
    SELECT organisation_id, id FROM identity.member WHERE organisation_id = $1`,
  invitations: `
    INSERT INTO identity.invitation (organisation_id, wave_id, member_id, reference)
    SELECT m.organisation_id, w.id, m.id, t.reference
    FROM (SELECT *, row_number() OVER (ORDER BY id) AS place FROM identity.member WHERE organisation_id = $1) m
    JOIN wave w ON w.organisation_id = m.organisation_id AND w.group_id = m.group_id AND w.kind = 'before'
    JOIN unnest($2::uuid[]) WITH ORDINALITY AS t(reference, place) USING (place)`,
  sessions: `
    INSERT INTO identity.respondent_session (organisation_id, secret_hash, wave_id, member_id, expires_at)
    SELECT i.organisation_id, t.hash, i.wave_id, i.member_id, now() + interval '2 hours'
    FROM unnest($2::uuid[], $3::bytea[]) AS t(reference, hash)
    JOIN identity.invitation i ON i.organisation_id = $1 AND i.reference = t.reference`,
};

/**
 * An organisation of its own with a programme of groups whose members may answer. No contract knows of an instrument with
 * another number of items: the service takes the number from the wave, so it is enough that the database knows it.
 * @param {import('pg').Client} database
 * @param {{ name: string, instrument: string, items: number, groups: number, members: number, kinds?: string[] }} options
 *   members: of each group; kinds: of each group's open waves, of which the first is open in everybody's browser
 * @returns {Promise<{ organisationId: string, programmeId: string }>}
 */
export async function openSurvey(database, { name, instrument, items, groups, members, kinds = ['before'] }) {
  const ask = async (statement, values) => (await database.query(statements[statement], values)).rows[0]?.id;
  await ask('instrument', [instrument, items]);
  const organisationId = await ask('organisation', [name]);
  const programmeId = await ask('programme', [organisationId, instrument]);
  await ask('cohort', [organisationId, programmeId]);
  await ask('groups', [organisationId, groups]);
  await ask('waves', [organisationId, instrument, items, kinds]);
  await ask('members', [organisationId, members]);
  await ask('keys', [organisationId]);
  const numbers = Array.from({ length: groups * members }, (_, number) => number);
  const references = numbers.map((number) => invitationOf(name, number));
  const hashes = numbers.map((number) => createHash('sha256').update(secretOf(name, number)).digest());
  await ask('invitations', [organisationId, references]);
  await ask('sessions', [organisationId, references, hashes]);
  return { organisationId, programmeId };
}
