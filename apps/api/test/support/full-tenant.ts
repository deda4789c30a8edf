import { Database } from '../../src/platform/database/database.js';
import { closeWaves } from '../../src/waves/wave-closing.repository.js';
import { createDevelopment } from './development.js';
import { answers, createAccount, createGroup, createProgramme, openWave, type SmallProgramme } from './small-programme.js';
import type { TestApplication } from './test-application.js';

/** An organisation with a row in every table that tenants own. */
export interface Tenant extends SmallProgramme {
  readonly groupId: string;
  readonly memberId: string;
  readonly areaId: string;
  readonly actionId: string;
  readonly accountId: string;
  readonly exportId: string;
  /** Closed, with results that nobody has read. */
  readonly closedWaveId: string;
  /** The group's second wave, closed too, so that there is a change between the two. */
  readonly secondWaveId: string;
}

/** Fills every table for one organisation. */
export const createTenant = async ({ application, pool }: TestApplication, name: string): Promise<Tenant> => {
  const programme = await createProgramme(pool, name);
  const { organisationId } = programme;
  const group = await createGroup(pool, programme, `${name} group`, 4);
  await pool.query(
    `UPDATE identity.member SET name = $2 || ' person ' || external_key, email = lower($2) || '-' || lower(external_key) || '@example.org'
     WHERE organisation_id = $1`,
    [organisationId, name],
  );
  const [memberId = ''] = group.memberIds;
  const accountId = await createAccount(pool, organisationId, 'lead', [group.groupId]);
  const { waveId: closedWaveId } = await openWave(pool, programme, group, 'before');
  const { waveId: secondWaveId } = await openWave(pool, programme, group, 'after');
  await pool.query(
    `INSERT INTO survey.response (organisation_id, wave_id, respondent_key, item_count, answers, submitted)
     SELECT k.organisation_id, w.id, k.key, w.item_count, $2, true
     FROM identity.respondent_key k JOIN wave w USING (organisation_id) WHERE k.organisation_id = $1`,
    [organisationId, answers(5)],
  );
  await pool.query(
    `INSERT INTO survey.text_answer (organisation_id, wave_id, respondent_key, question_key, text)
     SELECT organisation_id, wave_id, respondent_key, 'strengths', $2 || ' trust' FROM survey.response WHERE organisation_id = $1`,
    [organisationId, name],
  );
  const { areaId, actionId } = await createDevelopment(pool, programme, group.groupId, memberId, name);
  await pool.query(
    `INSERT INTO identity.respondent_session (organisation_id, secret_hash, wave_id, member_id, expires_at)
     SELECT organisation_id, token_hash, wave_id, member_id, now() + interval '1 hour' FROM identity.invitation WHERE wave_id = $1`,
    [secondWaveId],
  );
  await pool.query(
    `WITH provider AS (
       INSERT INTO identity.sign_in_provider (organisation_id, name, issuer, client_id, client_secret, acr_values)
       VALUES ($1, 'Provider', 'https://provider.example', 'medspill', 'sealed', '{}') RETURNING organisation_id, id
     ), domain AS (
       INSERT INTO identity.sign_in_domain SELECT organisation_id, id || '.example', id FROM provider
     )
     INSERT INTO identity.sign_in_group SELECT organisation_id, id, 'staff', 'staff' FROM provider`,
    [organisationId],
  );
  await pool.query(
    `INSERT INTO mailing.plan SELECT organisation_id, id, '{3,7}', 1, true FROM wave WHERE id = $1`,
    [secondWaveId],
  );
  await pool.query(
    `INSERT INTO mailing.template SELECT organisation_id, id, 'invitation', 'nb', 'Survey', 'Here it is: {{link}}' FROM programme WHERE organisation_id = $1`,
    [organisationId],
  );
  await pool.query(
    `WITH delivery AS (
       INSERT INTO mailing.delivery (organisation_id, wave_id, member_id)
       SELECT organisation_id, wave_id, member_id FROM identity.invitation WHERE wave_id = $1 RETURNING *
     ), round AS (
       INSERT INTO mailing.round (organisation_id, wave_id, kind, number, unfinished) SELECT DISTINCT organisation_id, wave_id, 'reminder'::mailing.mail_kind, 1, 2 FROM delivery
     )
     INSERT INTO mailing.letter (organisation_id, wave_id, member_id, kind, number) SELECT organisation_id, wave_id, member_id, 'reminder', 1 FROM delivery`,
    [secondWaveId],
  );
  await pool.query(
    `INSERT INTO identity.closed_link (organisation_id, token_hash, wave_id)
     SELECT organisation_id, token_hash, wave_id FROM identity.invitation WHERE wave_id = $1`,
    [closedWaveId],
  );
  await pool.query(
    `INSERT INTO identity.withdrawn_link (organisation_id, token_hash, programme_id)
     SELECT organisation_id, sha256(token_hash), $2 FROM identity.invitation WHERE wave_id = $1`,
    [closedWaveId, programme.programmeId],
  );
  await pool.query(
    `INSERT INTO audit_event (organisation_id, action, object_type, object_id) VALUES ($1, 'wave_closed', 'wave', $2)`,
    [organisationId, closedWaveId],
  );
  const file = await pool.query<{ id: string }>(
    `WITH made AS (
       INSERT INTO survey.export (organisation_id, account_id, kind, format, locale, group_id, expires_at)
       VALUES ($1, $2, 'group_report', 'pdf', 'nb', $3, now() + interval '1 day') RETURNING organisation_id, id
     ), chunk AS (INSERT INTO survey.export_chunk SELECT organisation_id, id, 0, 'file' FROM made)
     SELECT id FROM made`,
    [organisationId, accountId, group.groupId],
  );
  await pool.query(`INSERT INTO organisation_logo (organisation_id, format, bytes) VALUES ($1, 'png', 'logo')`, [organisationId]);
  await application
    .get(Database, { strict: false })
    .reporting(organisationId, ({ prisma }) => closeWaves(prisma, organisationId, [closedWaveId, secondWaveId]));
  return { ...programme, groupId: group.groupId, memberId, areaId, actionId, accountId, exportId: file.rows[0]?.id ?? '', closedWaveId, secondWaveId };
};
