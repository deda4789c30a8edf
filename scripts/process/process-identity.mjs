import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Linux shows its processes as files; elsewhere `ps` is asked. */
const hasProc = existsSync('/proc/self/stat');

/**
 * What tells a process from a later one with the same number: the moment it started.
 * @param {number} pid
 * @returns {string | undefined} undefined when there is no such process, or only its zombie
 */
export function processIdentity(pid) {
  return hasProc ? identityFromProc(pid) : identityFromPs(pid);
}

/**
 * @param {number} pid
 * @returns {string} the command line, empty when there is no such process, or only its zombie
 */
export function processCommand(pid) {
  if (!hasProc) return ps(pid, 'command=');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/**
 * A process as it is written to a file, to be looked for again by another process.
 * @typedef {{ pid: number, identity: string }} ProcessRecord
 */

/** @returns {ProcessRecord} */
export function thisProcess() {
  return { pid: process.pid, identity: processIdentity(process.pid) ?? '' };
}

/**
 * @param {Partial<ProcessRecord> | undefined} record
 * @returns {boolean}
 */
export function isAlive(record) {
  if (!record?.pid) return false;
  return processIdentity(record.pid) === record.identity;
}

/** @param {number} pid */
function identityFromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold anything; the fields that follow it are separated by single spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    const startTime = fields[19];
    return state === 'Z' || state === 'X' ? undefined : startTime;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function identityFromPs(pid) {
  const answer = ps(pid, 'stat=,lstart=');
  const [, state = '', started = ''] = /^(\S+)\s+(.+)$/.exec(answer) ?? [];
  return started === '' || state.startsWith('Z') ? undefined : started;
}

/**
 * @param {number} pid
 * @param {string} columns
 */
function ps(pid, columns) {
  const { stdout } = spawnSync('ps', ['-o', columns, '-p', String(pid)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  return (stdout ?? '').trim();
}
