import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { isAlive, thisProcess } from './process-identity.mjs';

/**
 * Runs one piece of work while no other process of this checkout does the same. A lock that a killed process left is taken over.
 * @template Result
 * @param {string} path the lock file
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  while (!take(path)) await sleep(50);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

/** @param {string} path */
function take(path) {
  // Written aside and linked, so that nobody ever reads a lock that is still empty.
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(thisProcess()));
  try {
    linkSync(mine, path);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    removeWhenStale(path);
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** @param {string} path */
function removeWhenStale(path) {
  if (isHeld(path)) return;
  // Moved aside first: of several processes that find the same stale lock, one moves it. Whoever moved a fresh one by mistake puts it back.
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
    if (isHeld(aside)) linkSync(aside, path);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(error.code)) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** @param {string} path */
function isHeld(path) {
  try {
    return isAlive(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return false;
  }
}
