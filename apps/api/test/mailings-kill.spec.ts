import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Pool } from 'pg';
import { SMTPServer } from 'smtp-server';
import { createProgramme } from './support/small-programme.js';
import { createTestDatabase, type TestDatabase } from './support/test-database.js';

/** The service as it is built. */
const service = fileURLToPath(new URL('../dist/main.js', import.meta.url));

const groups = 125;
const perGroup = 8;
const mails = groups * perGroup;

let database: TestDatabase;
let pool: Pool;
let smtp: SMTPServer;
let organisationId: string;
const children: ChildProcess[] = [];
/** Message-IDs that the mail server has taken, as often as it has. */
const received: string[] = [];
/** The mail during which the process is killed, before it hears that the mail was taken. */
let killAt = 400;

const insertWaves = async (): Promise<void> => {
  const { programmeId, cohortId, ...programme } = await createProgramme(pool, 'Many');
  ({ organisationId } = programme);
  await pool.query(
    `WITH made AS (
       INSERT INTO "group" (organisation_id, programme_id, cohort_id, name)
       SELECT $1, $2, $3, 'Group ' || number FROM generate_series(1, $4::int) AS number RETURNING organisation_id, programme_id, id
     ), people AS (
       INSERT INTO identity.member (organisation_id, group_id, name, email)
       SELECT organisation_id, id, 'Person', number || '@' || id || '.example' FROM made, generate_series(1, $5::int) AS number
       RETURNING organisation_id, group_id, id
     ), keys AS (
       INSERT INTO identity.respondent_key (organisation_id, member_id) SELECT organisation_id, id FROM people
     ), waves AS (
       INSERT INTO wave (organisation_id, programme_id, group_id, kind, state, instrument_key, instrument_version, item_count)
       SELECT m.organisation_id, m.programme_id, m.id, 'before', 'open', p.instrument_key, p.instrument_version, i.item_count
       FROM made m JOIN programme p ON p.id = m.programme_id JOIN instrument_version i ON (i.key, i.version) = (p.instrument_key, p.instrument_version)
       RETURNING organisation_id, group_id, id
     )
     INSERT INTO identity.invitation (organisation_id, wave_id, member_id)
     SELECT w.organisation_id, w.id, p.id FROM waves w JOIN people p ON p.group_id = w.group_id`,
    [organisationId, programmeId, cohortId, groups, perGroup],
  );
};

const messageIdOf = (mail: string): string => /^message-id:\s*(\S+)/im.exec(mail)?.[1] ?? 'none';

const startMailServer = async (): Promise<string> => {
  smtp = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _, taken) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push(messageIdOf(Buffer.concat(parts).toString()));
        if (received.length === killAt) children.at(-1)?.kill('SIGKILL');
        else taken();
      });
    },
  });
  smtp.on('error', () => undefined);
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  return `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`;
};

const startService = async (smtpUrl: string): Promise<ChildProcess> => {
  const child = spawn(process.execPath, [service], {
    env: {
      ...process.env,
      DATABASE_URL: database.serviceUrl,
      NODE_ENV: 'test',
      PORT: '0',
      MEDSPILL_SESSION_SECRET: 'a secret that only the specs use, 32+',
      SMTP_URL: smtpUrl,
      MAIL_FROM: 'post@medspill.example',
      MAIL_PER_SECOND: '1000',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The service ended with ${code}.`)));
  ended.catch(() => undefined);
  if (child.stdout) await Promise.race([once(child.stdout, 'data'), ended]);
  return child;
};

/** Somebody asks for the mails, so that the spec need not wait for the minute to be full. */
const ask = (): Promise<unknown> =>
  pool.query(`SELECT graphile_worker.add_job('mailings:send', json_build_object('organisationId', $1::text))`, [organisationId]);

const count = async (condition: string): Promise<number> => {
  const { rows } = await pool.query<{ found: number }>(`SELECT count(*)::int AS found FROM mailing.delivery WHERE ${condition}`);
  return rows[0]?.found ?? 0;
};

beforeAll(async () => {
  database = await createTestDatabase();
  pool = new Pool({ connectionString: database.url, max: 2 });
  pool.on('error', () => undefined);
  await insertWaves();
}, 60_000);

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await new Promise<void>((resolve) => smtp.close(resolve));
  await pool.end();
  await database.drop();
});

it('sends each of 1,000 mails once, when the process is killed in the middle, but for the one it was at, which it sends again and says so', async () => {
  const smtpUrl = await startMailServer();
  const first = await startService(smtpUrl);
  await ask();
  await once(first, 'exit');
  expect(received).toHaveLength(killAt);
  expect(await count(`state = 'sent'`)).toBe(killAt - 1);

  killAt = 0;
  // As if the minutes were over in which the first process might still have been at it.
  await pool.query('UPDATE mailing.letter SET claimed_until = now() WHERE claimed_until IS NOT NULL');
  await startService(smtpUrl);
  await ask();
  for (let waited = 0; waited < 120_000 && (await count(`state = 'sent'`)) < mails; waited += 100) await sleep(100);

  expect(await count(`state = 'sent'`)).toBe(mails);
  expect(new Set(received).size).toBe(mails);
  expect(received).toHaveLength(mails + 1);
  expect(await count('possibly_twice')).toBe(1);
  expect((await pool.query('SELECT FROM mailing.letter')).rowCount).toBe(0);
}, 180_000);
