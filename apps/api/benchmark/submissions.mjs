import { median } from './median.mjs';
import { openSurvey } from './open-survey.mjs';
import { runProgram } from './run-program.mjs';
import { processorTimeOf, startServer } from './server-process.mjs';

const groupSize = 8;

const lengths = { 26: { name: 'Survey of 26', instrument: 'benchmark-26' }, 78: { name: 'Survey of 78', instrument: 'leader-group-26' } };

/**
 * Sends submissions for a while and sees that each that was accepted is in the database, once.
 * @returns {Promise<{ rate: number, processorTime: number }>} responses per second, and the server's own work on each in microseconds
 * @throws when anything failed
 */
async function measure({ database, respondents }, server, { clients, seconds, items = 78 }) {
  const options = { address: server.address, survey: lengths[items].name, items, respondents, clients, seconds };
  const before = processorTimeOf(server.pid);
  const { accepted, errors, elapsed, firstFailure } = JSON.parse(await runProgram('./load.mjs', [JSON.stringify(options)]));
  const processorTime = before === null ? null : (processorTimeOf(server.pid) - before) / accepted;
  const { rows } = await database.query('SELECT count(*)::int AS stored FROM survey.response WHERE submitted');
  await database.query('TRUNCATE survey.response, survey.text_answer');
  if (errors > 0) throw new Error(`${errors} of ${accepted + errors} submissions failed, the first with: ${firstFailure}`);
  if (rows[0].stored !== accepted) throw new Error(`${accepted} submissions were accepted, ${rows[0].stored} are in the database`);
  return { rate: accepted / elapsed, processorTime };
}

/** @typedef {Awaited<ReturnType<typeof measure>>} Measured */

/** @param {Measured[]} rounds */
const middleOf = (rounds) => ({
  rate: Math.round(median(rounds.map(({ rate }) => rate))),
  processorTime: rounds[0].processorTime === null ? null : Math.round(median(rounds.map(({ processorTime }) => processorTime))),
});

/**
 * Measures two things by turns, now one first and now the other, so that what else the machine does hits both.
 * @param {number} rounds
 * @param {() => Promise<Measured>} measureFirst
 * @param {() => Promise<Measured>} measureSecond
 */
async function byTurns(rounds, measureFirst, measureSecond) {
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) pairs.push([await measureFirst(), await measureSecond()]);
    else pairs.push([await measureSecond(), await measureFirst()].toReversed());
  }
  return {
    first: middleOf(pairs.map(([first]) => first)),
    second: middleOf(pairs.map(([, second]) => second)),
    ratio: median(pairs.map(([first, second]) => first.rate / second.rate)),
  };
}

/** Whether a commit waits until the disk has it. PostgreSQL's default is that it does. */
async function waitForDisk(database, wait) {
  await database.query(`ALTER SYSTEM ${wait ? 'RESET synchronous_commit' : 'SET synchronous_commit = off'}`);
  await database.query('SELECT pg_reload_conf()');
}

async function measureBesideBare(place, servers, { rounds, seconds }, wait, clientCounts) {
  const rows = [];
  await waitForDisk(place.database, wait);
  for (const clients of clientCounts) {
    const send = (server) => () => measure(place, server, { clients, seconds });
    const { first, second, ratio } = await byTurns(rounds, send(servers.api), send(servers.bare));
    rows.push({ clients, waitsForDisk: wait, medspill: first, bare: second, ratio });
  }
  await waitForDisk(place.database, true);
  return rows;
}

async function measureLengths(place, { api }, { rounds, seconds }) {
  const send = (items) => () => measure(place, api, { clients: 8, seconds, items });
  const { first, second, ratio } = await byTurns(rounds, send(78), send(26));
  return { clients: 8, items78: first.rate, items26: second.rate, ratio };
}

async function measureSmallPool(place, databaseUrl, { seconds }) {
  const connections = 2;
  const server = await startServer('api', databaseUrl, connections);
  await measure(place, server, { clients: 32, seconds });
  const { rate } = await measure(place, server, { clients: 32, seconds: 3 * seconds });
  await server.stop();
  // measure() lets no error pass.
  return { clients: 32, connections, medspill: Math.round(rate), errors: 0 };
}

/**
 * Submissions per second over HTTP: beside a bare handler, for short and long questionnaires, and with hardly any connection.
 * @param {import('pg').Client} database
 * @param {string} databaseUrl
 * @param {{ rounds: number, seconds: number, respondents: number }} options
 */
export async function benchmarkSubmissions(database, databaseUrl, options) {
  const place = { database, respondents: options.respondents };
  for (const [items, survey] of Object.entries(lengths)) {
    await openSurvey(database, { ...survey, items: Number(items), groups: options.respondents / groupSize, members: groupSize });
  }
  await database.query('ANALYZE');
  const servers = { api: await startServer('api', databaseUrl), bare: await startServer('bare', databaseUrl) };
  for (const server of Object.values(servers)) await measure(place, server, { clients: 8, seconds: 2 * options.seconds });
  const beside = [
    ...(await measureBesideBare(place, servers, options, true, [1, 8, 32])),
    ...(await measureBesideBare(place, servers, options, false, [8])),
  ];
  const byLength = await measureLengths(place, servers, options);
  for (const server of Object.values(servers)) await server.stop();
  return { beside, byLength, smallPool: await measureSmallPool(place, databaseUrl, options) };
}
