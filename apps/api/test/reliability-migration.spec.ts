import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leaderGroup26V1 } from '@medspill/instruments';
import { reduceWave } from '@medspill/reporting';
import { Client } from 'pg';
import { migrate } from '../src/platform/database/migrate.js';
import { unpackIntegers } from '../src/platform/database/packed-integers.js';
import { answers } from './support/small-programme.js';
import { createTestDatabase } from './support/test-database.js';

const migrations = fileURLToPath(new URL('../../../prisma/migrations', import.meta.url));
const organisationId = '00000000-0000-4000-8000-000000000001';

const given: Record<string, (number | null)[][]> = {
  '00000000-0000-4000-8000-00000000000a': [
    answers((item) => (item % 7) + 1),
    answers((item) => ((item * 5) % 7) + 1),
    answers((item) => (item % 4 === 0 ? null : 3)),
  ],
  '00000000-0000-4000-8000-00000000000b': [],
};

/** Rows as they were before the migration; whatever they refer to is of no matter to it. */
const insertClosedWaves = async (client: Client) => {
  await client.query('SET session_replication_role = replica');
  for (const [waveId, responses] of Object.entries(given)) {
    await client.query(
      `INSERT INTO survey.wave_aggregate (organisation_id, wave_id, responses, n, mean, sd, answer_counts, band_counts)
       VALUES ($1, $2, 0, '{}', '{}', '{}', '{}', '{}')`,
      [organisationId, waveId],
    );
    const draft = answers(() => 7);
    for (const [index, response] of [...responses, draft].entries()) {
      await client.query(
        `INSERT INTO survey.response (organisation_id, wave_id, respondent_key, item_count, answers, submitted)
         VALUES ($1, $2, gen_random_uuid(), $3, $4, $5)`,
        [organisationId, waveId, response.length, response, index < responses.length],
      );
    }
  }
};

it('gives the waves that were closed before it the moments that closing them now would give', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'medspill-migrations-'));
  const database = await createTestDatabase('empty');
  const client = new Client({ connectionString: database.url });
  try {
    await cp(join(migrations, '20261122000000_initial'), join(folder, '20261122000000_initial'), { recursive: true });
    await migrate(database.url, folder);
    await client.connect();
    await insertClosedWaves(client);
    await cp(join(migrations, '20261124090000_reliability'), join(folder, '20261124090000_reliability'), { recursive: true });
    await migrate(database.url, folder);
    const { rows } = await client.query<{ wave_id: string; item_moments: Buffer }>('SELECT wave_id, item_moments FROM survey.wave_aggregate');
    expect(rows).toHaveLength(Object.keys(given).length);
    for (const { wave_id, item_moments } of rows) {
      expect([...unpackIntegers(item_moments)]).toEqual(reduceWave(leaderGroup26V1, given[wave_id] ?? []).itemMoments);
    }
  } finally {
    await client.end();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  }
});
