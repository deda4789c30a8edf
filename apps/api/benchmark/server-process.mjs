import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const fileOf = (path) => fileURLToPath(new URL(path, import.meta.url));

const programs = { api: fileOf('../dist/main.js'), bare: fileOf('./bare-submit.mjs') };

/** Signs the sessions of the benchmark's own API, which lives as long as the benchmark. */
export const sessionSecret = 'the benchmark signs its own sessions with this';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

/**
 * Starts a server in a process of its own and waits until it listens.
 * @param {'api' | 'bare'} program
 * @param {string} databaseUrl
 * @param {number} [connections] to the database, at most
 */
export async function startServer(program, databaseUrl, connections = 10) {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    // One address plays a whole country here.
    REQUESTS_PER_MINUTE: '100000000',
    PUBLIC_URL: 'https://medspill.example',
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL_SIZE: String(connections),
    MEDSPILL_SESSION_SECRET: sessionSecret,
    MEDSPILL_DEMO: 'false',
  };
  const child = spawn(process.execPath, [programs[program]], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  const address = await listeningAddress(child);
  return {
    address,
    pid: child.pid,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      running.delete(child);
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */

/** @param {import('node:child_process').ChildProcess} child */
function listeningAddress(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    child.once('exit', (code) => reject(new Error(`A server ended with ${code} instead of listening`)));
    child.stdout.setEncoding('utf8').on('data', (part) => {
      output += part;
      const address = /listens on (http:\S+)\n/.exec(output)?.[1];
      if (address) resolve(address);
    });
  });
}

/** Of the kernel's clock: as Linux counts for programs, whatever its own tick is. */
const ticksPerSecond = 100;

/**
 * @param {number} pid
 * @returns {number | null} processor time that the process has used, in microseconds (to 10 ms); null where the system does not tell
 */
export function processorTimeOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything. User and system time are the 14th and 15th field.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1_000_000) / ticksPerSecond;
  } catch {
    return null;
  }
}

/**
 * @param {number} pid
 * @returns {{ now: number, peak: number } | null} resident memory in MB and its highest since `forgetPeak`; null where the
 *   system does not tell
 */
export function memoryOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1000);
    return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
  } catch {
    return null;
  }
}

/** @param {number} pid */
export function forgetPeak(pid) {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Then the peak includes the start of the process.
  }
}
