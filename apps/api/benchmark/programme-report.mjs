import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { median } from './median.mjs';
import { runProgram } from './run-program.mjs';
import { forgetPeak, memoryOf, startServer } from './server-process.mjs';
import { signInAsStaff } from './staff.mjs';

/** Generates a programme and takes it in as an operator would. */
async function importProgramme(database, databaseUrl, groups) {
  const name = `Programme of ${groups}`;
  const folder = await mkdtemp(join(tmpdir(), 'medspill-benchmark-'));
  try {
    await runProgram('./generate-programme.mjs', [folder, '--groups', String(groups)]);
    const started = performance.now();
    await runProgram('../dist/cli.js', ['import', folder, '--name', name, '--organisation', name], { DATABASE_URL: databaseUrl });
    const seconds = (performance.now() - started) / 1000;
    const { rows } = await database.query('SELECT organisation_id, id FROM programme WHERE name = $1', [name]);
    return { organisationId: rows[0].organisation_id, programmeId: rows[0].id, seconds };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Asks a fresh API for the report, straight after the import: PostgreSQL has no statistics of the new rows yet. */
async function measureReport(database, databaseUrl, { groups, repetitions }) {
  const { organisationId, programmeId, seconds } = await importProgramme(database, databaseUrl, groups);
  const server = await startServer('api', databaseUrl);
  const send = await signInAsStaff(database, organisationId, server.address);
  await send('GET', '/api/session');
  forgetPeak(server.pid);
  const before = memoryOf(server.pid);
  const times = [];
  for (let round = 0; round <= repetitions; round += 1) {
    const { milliseconds, body } = await send('GET', `/api/programmes/${programmeId}/report`);
    if (JSON.parse(body).groups !== groups) throw new Error(`The report of ${groups} groups does not hold them all: ${body.slice(0, 200)}`);
    times.push(milliseconds);
  }
  const after = memoryOf(server.pid);
  await server.stop();
  const parts = await runProgram('./report-parts.mjs', [organisationId, programmeId, String(repetitions)], { DATABASE_URL: databaseUrl });
  const [first, ...others] = times;
  const fastest = Math.min(...others);
  const memory = before && after ? { before: before.now, peak: after.peak } : null;
  return { groups, importSeconds: seconds, first, median: median(others), fastest, perGroup: fastest / groups, ...JSON.parse(parts), memory };
}

/**
 * @param {import('pg').Client} database
 * @param {string} databaseUrl
 * @param {{ sizes: number[], repetitions: number }} options
 */
export async function benchmarkProgrammeReport(database, databaseUrl, { sizes, repetitions }) {
  const results = [];
  for (const groups of sizes) results.push(await measureReport(database, databaseUrl, { groups, repetitions }));
  return results;
}
