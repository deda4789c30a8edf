// The whole benchmark on the database that DATABASE_OWNER_URL and DATABASE_URL name, which must be empty, migrated, and of no
// further use. The owner arranges and counts, the service is what is measured.
// `npm run bench` starts one and calls this.
//   node apps/api/benchmark/run.mjs [--quick] [--json]
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';

import { Client } from 'pg';

import { judge } from './aims.mjs';
import { benchmarkClosing } from './closing.mjs';
import { benchmarkProgrammeReport } from './programme-report.mjs';
import { benchmarkSubmissions } from './submissions.mjs';
import { tables } from './tables.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, json: { type: 'boolean' } } });
const size = values.quick
  ? { submissions: { rounds: 3, seconds: 0.6, respondents: 8000 }, closing: { rounds: 1 }, report: { sizes: [31, 1000], repetitions: 5 } }
  : { submissions: { rounds: 6, seconds: 1, respondents: 16_000 }, closing: { rounds: 3 }, report: { sizes: [31, 1000, 10_000], repetitions: 9 } };

const databaseUrl = process.env.DATABASE_URL;
const database = new Client({ connectionString: process.env.DATABASE_OWNER_URL });

const step = async (name, work) => {
  const started = performance.now();
  const result = await work();
  process.stderr.write(`  ${name.padEnd(14)}${((performance.now() - started) / 1000).toFixed(1).padStart(64)} s\n`);
  return result;
};

await database.connect();
const { rows } = await database.query('SHOW server_version');
const processors = cpus();
const environment = {
  date: new Date().toISOString(),
  processors: processors.length,
  processor: processors[0].model,
  node: process.versions.node,
  postgres: rows[0].server_version,
  load: loadavg()[0],
};
const submissions = await step('Submissions', () => benchmarkSubmissions(database, databaseUrl, size.submissions));
const closings = await step('Closing', () => benchmarkClosing(database, databaseUrl, size.closing));
const reports = await step('Reports', () => benchmarkProgrammeReport(database, databaseUrl, size.report));
await database.end();

const measured = { environment, submissions, closings, reports };
const result = { ...measured, aims: judge(measured) };
process.stderr.write('\n');
process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : tables(result));
