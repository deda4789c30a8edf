import { spawn } from 'node:child_process';

import { signalGroup } from './signal-group.mjs';

/** A program that failed; `output` is all that it said. */
export class ProgramFailure extends Error {
  /**
   * @param {string} command
   * @param {string} ending
   * @param {string} output
   */
  constructor(command, ending, output) {
    super(`${command} ended with ${ending}`);
    this.output = output.trimEnd();
  }
}

/**
 * Runs a program to its end with its output hidden.
 * @param {string} program
 * @param {string[]} args
 * @param {Omit<import('node:child_process').SpawnOptions, 'stdio' | 'signal'> & { input?: string, signal?: AbortSignal }} [options]
 *   signal: ends the program and all that it started
 * @returns {Promise<string>} what it printed
 * @throws {ProgramFailure} when it fails
 */
export async function runHidden(program, args, { input, signal, ...options } = {}) {
  signal?.throwIfAborted();
  const child = spawn(program, args, { ...options, detached: true, stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'] });
  const end = () => signalGroup(child.pid, 'SIGTERM');
  signal?.addEventListener('abort', end);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part) => (output += part));
  child.stdin?.end(input);
  try {
    const ending = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, killedBy) => resolve(killedBy ?? code));
    });
    signal?.throwIfAborted();
    if (ending !== 0) throw new ProgramFailure([program, ...args].join(' '), String(ending), output);
    return output;
  } finally {
    signal?.removeEventListener('abort', end);
  }
}
