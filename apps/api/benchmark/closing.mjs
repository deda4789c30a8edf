import { median } from './median.mjs';
import { openSurvey } from './open-survey.mjs';
import { startServer } from './server-process.mjs';
import { signInAsStaff } from './staff.mjs';

const items = 78;

/** Everybody has sent answers in every wave of their group. */
const answerAll = `
INSERT INTO survey.response (organisation_id, wave_id, respondent_key, item_count, answers, submitted)
SELECT w.organisation_id, w.id, k.key, w.item_count,
       (SELECT array_agg(1 + floor(7 * random())) FROM generate_series(1, w.item_count) WHERE k.key IS NOT NULL)::smallint[], true
FROM wave w
JOIN identity.member m ON m.organisation_id = w.organisation_id AND m.group_id = w.group_id
JOIN identity.respondent_key k ON k.organisation_id = m.organisation_id AND k.member_id = m.id
WHERE w.organisation_id = $1`;

/**
 * Time of closing a wave over HTTP: scoring, the aggregate, and the comparison with the group's wave before it.
 * A closed wave is opened again and closed once more until there are enough times; the first, cold ones do not count.
 */
async function measureClosing(database, databaseUrl, { members, groups, rounds }) {
  const name = `Closing of ${members}`;
  const { organisationId } = await openSurvey(database, { name, instrument: 'leader-group-26', items, groups, members, kinds: ['before', 'after'] });
  await database.query(answerAll, [organisationId]);
  const { rows: waves } = await database.query('SELECT id, kind FROM wave WHERE organisation_id = $1 ORDER BY kind', [organisationId]);
  const server = await startServer('api', databaseUrl);
  const send = await signInAsStaff(database, organisationId, server.address);
  for (const { id } of waves.filter(({ kind }) => kind === 'before')) await send('POST', `/api/waves/${id}/closing`);
  const times = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const { id } of waves.filter(({ kind }) => kind === 'after')) {
      const { milliseconds } = await send('POST', `/api/waves/${id}/closing`);
      if (round > 0) times.push(milliseconds);
      await send('DELETE', `/api/waves/${id}/closing`);
    }
  }
  await server.stop();
  return { members, closings: times.length, median: median(times), slowest: Math.max(...times) };
}

/**
 * @param {import('pg').Client} database
 * @param {string} databaseUrl
 * @param {{ rounds: number }} options
 */
export async function benchmarkClosing(database, databaseUrl, { rounds }) {
  return [
    await measureClosing(database, databaseUrl, { members: 8, groups: 10, rounds }),
    await measureClosing(database, databaseUrl, { members: 1000, groups: 2, rounds }),
  ];
}
