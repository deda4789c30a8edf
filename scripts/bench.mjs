/** `npm run bench`: measures the service as it was built, on a database of its own that goes when it is done. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import { removePostgres, startPostgres } from './postgres/start-postgres.mjs';
import { aborted, interruption } from './process/interruption.mjs';
import { openProgress } from './progress.mjs';
import { runCommand } from './steps/command-line.mjs';
import { prepare } from './steps/prepare.mjs';
import { root, stateFolder } from './workspace.mjs';

const help = `
  npm run bench -- [options]

    --quick   less than a minute on a quiet machine: fewer rounds, no programme of 10,000 groups
    --json    the results as JSON on stdout (npm run --silent bench -- --json)
    --help    this text
`;

const benchmark = join(root, 'apps/api/benchmark/run.mjs');

/** Beside the service's own database, thus on the same disk. */
const folder = join(stateFolder, 'benchmark');

const progress = openProgress(process.stderr);
const { values } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean' } } });
if (values.help) progress.line(help);
else await main();
process.exit();

async function main() {
  /** @type {import('./postgres/start-postgres.mjs').Postgres | undefined} */
  let postgres;
  const signal = interruption(() => postgres?.kill());
  try {
    progress.line();
    await prepare(progress, signal);
    await progress.step('Database', async (say) => {
      mkdirSync(folder, { recursive: true });
      await removePostgres({ folder, say });
      // With PostgreSQL's own settings: nothing is accepted before it is on the disk.
      postgres = await startPostgres({ folder, say });
      await runCommand(['migrate'], { owner: postgres.url, service: postgres.serviceUrl }, signal);
      return 'PostgreSQL with its default settings, for this run only';
    });
    process.exitCode = await run(/** @type {import('./postgres/start-postgres.mjs').Postgres} */ (postgres), signal);
  } catch (error) {
    if (!signal.aborted) progress.failure(error);
    process.exitCode = signal.aborted ? 130 : 1;
  }
  await postgres?.stop();
  if (postgres) for (const path of [dirname(postgres.data), folder]) rmSync(path, { recursive: true, force: true });
}

/**
 * @param {import('./postgres/start-postgres.mjs').Postgres} postgres
 * @param {AbortSignal} signal
 * @returns {Promise<number>} the exit code
 */
function run({ url, serviceUrl }, signal) {
  const env = { ...process.env, DATABASE_OWNER_URL: url, DATABASE_URL: serviceUrl };
  const child = spawn(process.execPath, [benchmark, ...process.argv.slice(2)], { env, stdio: 'inherit' });
  void aborted(signal).then(() => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 130));
  });
}
