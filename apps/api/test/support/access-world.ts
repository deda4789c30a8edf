import type { Role } from '@medspill/contracts';
import { auditEvent } from '../../src/platform/audit/audit-event.js';
import { WavesRepository } from '../../src/waves/waves.repository.js';
import { createDevelopment } from './development.js';
import { createAccount, createGroup, createProgramme, openWave, type SmallProgramme } from './small-programme.js';
import type { TestApplication } from './test-application.js';

/** One group with a released wave and an open one. */
interface WorldGroup {
  readonly groupId: string;
  readonly memberId: string;
  readonly waveId: string;
  readonly areaId: string;
  readonly actionId: string;
}

/** A programme of somebody's organisation, with a group of their own and one of others. */
export interface World extends SmallProgramme {
  readonly own: WorldGroup;
  readonly other: WorldGroup;
  readonly respondentKeys: readonly string[];
  /** Cookie of a session in the role; the role's own group is `own`. */
  readonly cookie: string;
  /** Another session of the same person, and a passkey. */
  readonly sessionId: string;
  readonly passkeyId: string;
  /** A sign-in provider of the organisation. */
  readonly providerId: string;
  /** A file of the person's. */
  readonly exportId: string;
  /** Somebody else's account in the organisation, which nobody has taken yet. */
  readonly accountId: string;
}

const createWorldGroup = async (app: TestApplication, programme: SmallProgramme, name: string): Promise<WorldGroup> => {
  const group = await createGroup(app.pool, programme, name, 2);
  const before = await openWave(app.pool, programme, group, 'before');
  const event = auditEvent(programme, 'wave_closed', { type: 'wave', id: before.waveId });
  await app.application.get(WavesRepository, { strict: false }).close(programme.organisationId, before.waveId, event);
  await app.pool.query('UPDATE wave SET released_at = now() WHERE id = $1', [before.waveId]);
  const { waveId } = await openWave(app.pool, programme, group, 'after');
  const memberId = group.memberIds[0] ?? '';
  const development = await createDevelopment(app.pool, programme, group.groupId, memberId, name);
  return { groupId: group.groupId, memberId, waveId, ...development };
};

/** Signs in with a new account of the role. @returns the session's cookie */
export const signInAs = async (app: TestApplication, organisationId: string, role: Role, groupIds: readonly string[]): Promise<string> => {
  const identityId = await createAccount(app.pool, organisationId, role, groupIds);
  const answer = await app.browser().post('/api/demo/session').send({ identityId }).expect(200);
  return [answer.headers['set-cookie'] ?? []].flat().map((cookie) => cookie.split(';')[0]).join('; ');
};

/** Another session, a passkey and a connected provider of the organisation's one person. */
const createWaysIn = async (app: TestApplication, organisationId: string): Promise<Pick<World, 'sessionId' | 'passkeyId' | 'providerId'>> => {
  const session = await app.pool.query<{ id: string; user_id: string }>(
    `INSERT INTO auth.session (user_id, token, expires_at, organisation_id, account_id)
     SELECT user_id, gen_random_uuid(), expires_at, organisation_id, account_id FROM auth.session WHERE organisation_id = $1 RETURNING id, user_id`,
    [organisationId],
  );
  const passkey = await app.pool.query<{ id: string }>(
    `INSERT INTO auth.passkey (user_id, public_key, credential_id, counter, device_type, backed_up)
     VALUES ($1, 'none', gen_random_uuid(), 0, 'singleDevice', false) RETURNING id`,
    [session.rows[0]?.user_id],
  );
  const provider = await app.pool.query<{ id: string }>(
    `INSERT INTO identity.sign_in_provider (organisation_id, name, issuer, client_id, client_secret, acr_values)
     VALUES ($1, 'Provider', 'https://provider.example', 'medspill', 'sealed', '{}') RETURNING id`,
    [organisationId],
  );
  await app.pool.query(`INSERT INTO auth.account (user_id, account_id, provider_id) VALUES ($1, 'somebody', 'open-id:' || $2::text)`, [
    session.rows[0]?.user_id,
    provider.rows[0]?.id,
  ]);
  return { sessionId: session.rows[0]?.id ?? '', passkeyId: passkey.rows[0]?.id ?? '', providerId: provider.rows[0]?.id ?? '' };
};

const createWaitingAccount = async (app: TestApplication, organisationId: string): Promise<string> => {
  const { rows } = await app.pool.query<{ id: string }>(
    `INSERT INTO identity.account (organisation_id, name, role, email) VALUES ($1, 'Waiting', 'auditor', 'waiting@example.no') RETURNING id`,
    [organisationId],
  );
  return rows[0]?.id ?? '';
};

/** A file of the organisation's one person that is there to be downloaded, and the organisation's logo. */
const createExport = async (app: TestApplication, { organisationId, programmeId }: SmallProgramme): Promise<string> => {
  const { rows } = await app.pool.query<{ id: string }>(
    `WITH made AS (
       INSERT INTO survey.export (organisation_id, account_id, kind, format, locale, programme_id, wave_from, wave_to, state, file_name, byte_count, expires_at)
       SELECT organisation_id, account_id, 'programme_report', 'csv', 'nb', $2, 'before', 'after', 'ready', 'file.csv', 4, now() + interval '1 day'
       FROM auth.session WHERE organisation_id = $1 LIMIT 1 RETURNING organisation_id, id
     ), chunk AS (INSERT INTO survey.export_chunk SELECT organisation_id, id, 0, 'file' FROM made), logo AS (
       INSERT INTO organisation_logo (organisation_id, format, bytes) VALUES ($1, 'png', 'logo')
     )
     SELECT id FROM made`,
    [organisationId, programmeId],
  );
  return rows[0]?.id ?? '';
};

/** An organisation of its own, seen by somebody in the role. */
export const createWorld = async (app: TestApplication, role: Role, name: string): Promise<World> => {
  const programme = await createProgramme(app.pool, name);
  await app.pool.query('UPDATE programme SET research_export = true WHERE id = $1', [programme.programmeId]);
  const own = await createWorldGroup(app, programme, 'Own');
  const other = await createWorldGroup(app, programme, 'Other');
  const { rows } = await app.pool.query<{ key: string }>('SELECT key FROM identity.respondent_key WHERE organisation_id = $1', [programme.organisationId]);
  const cookie = await signInAs(app, programme.organisationId, role, [own.groupId]);
  // Whoever signs in is the first member of the own group.
  await app.pool.query('UPDATE identity.member SET name = $2 WHERE id = $1', [own.memberId, `A ${role}`]);
  const waysIn = await createWaysIn(app, programme.organisationId);
  const accountId = await createWaitingAccount(app, programme.organisationId);
  const exportId = await createExport(app, programme);
  return { ...programme, own, other, respondentKeys: rows.map(({ key }) => key), cookie, ...waysIn, exportId, accountId };
};
