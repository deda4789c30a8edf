/** `npm test`: every check and every test, all failures shown. */
import { parseArgs } from 'node:util';

import { conclude, runSteps } from './checks/run-steps.mjs';
import { steps } from './checks/steps.mjs';
import { startPostgres } from './postgres/start-postgres.mjs';
import { interruption } from './process/interruption.mjs';
import { openProgress } from './progress.mjs';
import { checkNode } from './steps/check-node.mjs';
import { install } from './steps/install.mjs';

const help = `
  npm test -- [options] [filter]

    --only=<kind>   ${[...new Set(steps.map(({ kind }) => kind))].join(', ')}
    --help          this text
    filter          only test files whose path matches
`;

const progress = openProgress(process.stdout);
const { values, positionals } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean' } }, allowPositionals: true });
const [filter] = positionals;
const chosen = steps.filter(isChosen);
if (values.help || chosen.length === 0) progress.line(help);
else await main();
process.exit(chosen.length === 0 ? 1 : process.exitCode);

/** @param {import('./checks/steps.mjs').Step} step */
function isChosen({ kind, tests }) {
  if (values.only) return kind === values.only || (kind === 'build' && steps.some((step) => step.onBuild && step.kind === values.only));
  return !filter || tests || kind === 'build';
}

async function main() {
  /** @type {import('./postgres/start-postgres.mjs').Postgres | undefined} */
  let postgres;
  const signal = interruption(() => postgres?.kill());
  try {
    progress.line();
    await progress.step('Node', async () => checkNode());
    await progress.step('Packages', () => install({ signal }));
    await progress.step('Database', async (say) => {
      postgres = await startPostgres({ durable: false, say });
      return 'PostgreSQL, for these tests only';
    });
    const databaseUrl = /** @type {import('./postgres/start-postgres.mjs').Postgres} */ (postgres).url;
    const done = await runSteps(chosen, { databaseUrl, filter, signal }, progress);
    process.exitCode = conclude(done, progress, { filtered: filter !== undefined }) ? 0 : 1;
  } catch (error) {
    if (!signal.aborted) progress.failure(error);
    process.exitCode = signal.aborted ? 130 : 1;
  }
  await postgres?.stop();
}
