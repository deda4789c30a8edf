// Takes the programme report apart, in a process of its own: reading the aggregates, assembling the report, and how much of
// the assembling is arithmetic in packages/statistics (by sampling profile). Prints JSON, in milliseconds.
//   report-parts.mjs <organisation id> <programme id> <repetitions>
import { Session } from 'node:inspector/promises';

import { instrumentVersion } from '@medspill/instruments';
import { programmeReport } from '@medspill/reporting';

import { Database } from '../dist/platform/database/database.js';
import { ProgrammeMeansRepository } from '../dist/reports/programme-means.repository.js';
import { median } from './median.mjs';

const [organisationId, programmeId, repetitions] = process.argv.slice(2);
const comparison = { from: 'before', to: 'after' };

const database = new Database(process.env.DATABASE_URL, 10);
const means = new ProgrammeMeansRepository(database);
const programme = await means.programme(organisationId, programmeId);
const instrument = instrumentVersion(programme.instrumentKey, programme.instrumentVersion);

const read = () => Promise.all([means.compared(organisationId, programmeId, comparison), means.chosen(organisationId, programmeId, comparison)]);
const assemble = ([compared, chosen]) => programmeReport({ instrument, thresholds: programme.thresholds, ...comparison, ...compared, chosen, cohortId: null });

const timesOf = async (work) => {
  const times = [];
  for (let round = 0; round < Number(repetitions); round += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return median(times);
};

/** Share of the profile's time that was spent in files whose address holds the text, by the function that was running. */
const shareOf = ({ nodes, samples, timeDeltas }, text) => {
  const chosen = new Set(nodes.filter(({ callFrame }) => callFrame.url.includes(text)).map(({ id }) => id));
  const idle = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id));
  const sum = (keep) => samples.reduce((total, node, index) => total + (keep(node) ? timeDeltas[index] : 0), 0);
  return sum((node) => chosen.has(node)) / sum((node) => !idle.has(node));
};

const input = await read();
const reading = await timesOf(read);
assemble(input);
const assembling = await timesOf(() => assemble(input));

const profiler = new Session();
profiler.connect();
await profiler.post('Profiler.enable');
await profiler.post('Profiler.setSamplingInterval', { interval: 100 });
await profiler.post('Profiler.start');
await timesOf(() => assemble(input));
const { profile } = await profiler.post('Profiler.stop');
process.stdout.write(JSON.stringify({ reading, assembling, statisticsShare: shareOf(profile, '/packages/statistics/') }));
await database.onModuleDestroy();
