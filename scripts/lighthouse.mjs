/** `npm run lighthouse`: what Lighthouse finds of the survey on a phone with a slow network, on a database of its own. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findChromium } from './checks/chromium.mjs';
import { startPostgres } from './postgres/start-postgres.mjs';
import { nextFreePort } from './process/free-port.mjs';
import { interruption } from './process/interruption.mjs';
import { runHidden } from './process/run-hidden.mjs';
import { openProgress } from './progress.mjs';
import { startApi, stopApi, untilHealthy } from './steps/api.mjs';
import { runCommand } from './steps/command-line.mjs';
import { prepare } from './steps/prepare.mjs';
import { serviceEnvironment } from './steps/service-environment.mjs';

/** Fetched when it is wanted: nobody else needs its hundred packages. */
const lighthouse = 'lighthouse@12.8.2';

/** The least score of each category, of 100. */
const aims = /** @type {const} */ ({ performance: 95, accessibility: 100, 'best-practices': 100 });

/** A single run says as much about what else the machine did: of these the one in the middle counts. */
const runs = 5;

const timings = /** @type {const} */ (['first-contentful-paint', 'largest-contentful-paint', 'interactive', 'total-blocking-time', 'cumulative-layout-shift']);

const progress = openProgress(process.stdout);
const folder = mkdtempSync(join(tmpdir(), 'medspill-lighthouse-'));
await main();
process.exit();

async function main() {
  /** @type {import('./postgres/start-postgres.mjs').Postgres | undefined} */
  let postgres;
  /** @type {import('./steps/api.mjs').Api | undefined} */
  let api;
  const signal = interruption(() => postgres?.kill());
  try {
    progress.line();
    await prepare(progress, signal);
    /** @type {string | undefined} */
    let chromium;
    await progress.step('Chromium', async (say) => (chromium = await findChromium({ say, signal, whole: true })));
    let address = '';
    await progress.step('Service', async (say) => {
      postgres = await startPostgres({ durable: false, say });
      const addresses = { owner: postgres.url, service: postgres.serviceUrl };
      for (const command of ['migrate', 'seed-demo']) await runCommand([command], addresses, signal);
      const port = await nextFreePort(4300);
      address = `http://127.0.0.1:${port}`;
      api = startApi(serviceEnvironment(addresses, { HOST: '127.0.0.1', PORT: String(port), MEDSPILL_DEMO: 'true', NODE_ENV: 'development' }));
      await untilHealthy(api, address, signal);
      return `with the demo, on port ${port}`;
    });
    const pages = await surveyPages(address);
    for (const page of pages) await progress.step(page.name, () => measure(page, /** @type {string} */ (chromium), signal));
  } catch (error) {
    if (!signal.aborted) progress.failure(error);
    process.exitCode = signal.aborted ? 130 : 1;
  }
  if (api) await stopApi(api.process);
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/**
 * The survey as its link leads to it for the first time, and a page of statements once it is open.
 * @param {string} address
 * @returns {Promise<{ name: string, url: string, cookie?: string }[]>}
 */
async function surveyPages(address) {
  const token = await invite(address);
  const session = await fetch(`${address}/api/survey/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  const [cookie] = session.headers.getSetCookie().map((line) => line.split(';')[0]);
  return [
    // First of all: opened in many browsers, a link ends the session of the first.
    { name: 'Statements', url: `${address}/s?step=4`, ...(cookie ? { cookie } : {}) },
    { name: 'Start page', url: `${address}/s#${token}` },
  ];
}

/** @param {string} address */
async function invite(address) {
  const invitation = await fetch(`${address}/api/demo/invitation`, { method: 'POST' });
  const { token } = /** @type {{ token: string }} */ (await invitation.json());
  return token;
}

/**
 * @typedef {{ runtimeError?: { code: string }, environment: { benchmarkIndex: number }, categories: Record<string, { score: number | null, auditRefs: { id: string, weight: number }[] }>,
 *   audits: Record<string, { score: number | null, title: string, displayValue?: string }> }} Report
 */

/**
 * Lets Lighthouse load the page as a phone on slow 4G, its processor slowed four times.
 * @param {{ url: string, cookie?: string }} page
 * @param {string} chromium
 * @param {AbortSignal} signal
 * @returns {Promise<Report>}
 */
async function load({ url, cookie }, chromium, signal) {
  const file = join(folder, 'report.json');
  const categories = Object.keys(aims).join(',');
  const options = ['--output=json', `--output-path=${file}`, '--quiet', `--only-categories=${categories}`, '--chrome-flags=--headless=new --no-sandbox'];
  if (cookie) options.push(`--extra-headers=${JSON.stringify({ Cookie: cookie })}`);
  rmSync(file, { force: true });
  try {
    await runHidden('npx', ['--yes', lighthouse, url, ...options], { env: { ...process.env, CHROME_PATH: chromium }, signal });
  } catch (error) {
    // A load that Lighthouse could not record has a report as well, which says why.
    if (signal.aborted || !existsSync(file)) throw error;
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * Loads the page several times.
 * @param {{ name: string, url: string, cookie?: string }} page
 * @param {string} chromium
 * @param {AbortSignal} signal
 * @returns {Promise<string>} scores and times of the run in the middle; the process fails where a score misses its aim
 */
async function measure(page, chromium, signal) {
  /** @type {Report[]} */
  const reports = [];
  // Beside those that count: one that wakes the service, and those that Lighthouse itself gives up.
  for (let run = 0; reports.length < runs + 1 && run < 3 * runs; run += 1) {
    const report = await load(page, chromium, signal);
    if (!report.runtimeError) reports.push(report);
  }
  const scores = Object.entries(aims).map(([category, aim]) => {
    const report = inTheMiddle(reports.slice(1), category);
    const score = scoreOf(report, category);
    if (score < aim) process.exitCode = 1;
    return `${category} ${score}${score < aim ? ` (aim ${aim}): ${shortcomings(report, category)}` : ''}`;
  });
  const report = inTheMiddle(reports.slice(1), 'performance');
  const times = timings.map((audit) => `${audit.replaceAll('-', ' ')} ${report.audits[audit]?.displayValue}`);
  const { benchmarkIndex } = report.environment;
  return `${scores.join(' · ')}\n${' '.repeat(16)}${times.join(' · ')}\n${' '.repeat(16)}on a machine of Lighthouse's index ${Math.round(benchmarkIndex)}\n`;
}

/**
 * @param {Report[]} reports
 * @param {string} category
 * @returns {Report} the one with the median score
 */
function inTheMiddle(reports, category) {
  const sorted = reports.toSorted((one, other) => scoreOf(one, category) - scoreOf(other, category));
  const report = sorted[Math.floor(sorted.length / 2)];
  if (!report) throw new Error('Lighthouse could not load the page.');
  return report;
}

/**
 * @param {Report} report
 * @param {string} category
 * @returns {number} of 100
 */
function scoreOf({ categories }, category) {
  return Math.round(100 * (categories[category]?.score ?? 0));
}

/**
 * @param {Report} report
 * @param {string} category
 */
function shortcomings({ categories, audits }, category) {
  const found = categories[category]?.auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9) ?? [];
  return found.map(({ id }) => audits[id]?.title ?? id).join('; ');
}
