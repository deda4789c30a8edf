import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { removePostgres, startPostgres } from '../postgres/start-postgres.mjs';
import { processIdentity } from '../process/process-identity.mjs';

const { Client } = createRequire(join(import.meta.dirname, '../../apps/api/package.json'))('pg');

describe('the embedded PostgreSQL', () => {
  /** @type {string} */
  let folder;
  /** @type {import('../postgres/start-postgres.mjs').Postgres[]} */
  let started;

  const start = async () => {
    const postgres = await startPostgres({ folder });
    started.push(postgres);
    return postgres;
  };

  beforeEach(() => {
    started = [];
    folder = mkdtempSync(join(tmpdir(), 'medspill-postgres-'));
    chmodSync(folder, 0o711);
  });
  afterEach(async () => {
    await Promise.all(started.map(({ stop }) => stop()));
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps what was committed when every one of its processes is killed', async () => {
    const { url } = await start();
    await query(url, 'CREATE TABLE kept AS SELECT generate_series(1, 1000) AS number');
    process.kill(postmasterPid(folder), 'SIGKILL');
    const again = await start();
    assert.deepEqual(await query(again.url, 'SELECT count(*)::int AS rows FROM kept'), [{ rows: 1000 }]);
  });

  it('starts although its process file names another living program', async () => {
    const { stop } = await start();
    await stop();
    const other = spawn('sleep', ['60']);
    writeFileSync(pidFile(folder), `${other.pid}\n${dirname(pidFile(folder))}\n`);
    try {
      const { url } = await start();
      assert.deepEqual(await query(url, 'SELECT 1 AS one'), [{ one: 1 }]);
    } finally {
      other.kill('SIGKILL');
    }
  });

  it('starts although its process file names a zombie', { skip: process.platform !== 'linux' && 'needs a Linux shell trick' }, async () => {
    const { stop } = await start();
    await stop();
    // The shell becomes `sleep`, which never asks how the shell's child ended.
    const parent = spawn('/bin/sh', ['-c', 'true & echo $!; exec sleep 60']);
    try {
      const zombie = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
      while (processIdentity(zombie)) await sleep(5);
      writeFileSync(pidFile(folder), `${zombie}\n${dirname(pidFile(folder))}\n`);
      const { url } = await start();
      assert.deepEqual(await query(url, 'SELECT 1 AS one'), [{ one: 1 }]);
    } finally {
      parent.kill('SIGKILL');
    }
  });

  it('opens its data with a new password when the old one is lost', async () => {
    const first = await start();
    await query(first.url, 'CREATE TABLE kept ()');
    await first.stop();
    rmSync(join(folder, 'database.json'));
    const second = await start();
    assert.notEqual(second.url, first.url);
    assert.deepEqual(await query(second.url, 'SELECT count(*)::int AS rows FROM kept'), [{ rows: 0 }]);
  });

  it('makes a new cluster when an earlier attempt was cut short', async () => {
    mkdirSync(join(folder, 'postgres/data.new/base'), { recursive: true });
    const { url } = await start();
    assert.deepEqual(await query(url, 'SELECT 1 AS one'), [{ one: 1 }]);
  });

  it('listens on this machine only and lets nobody in without the password, which is its owner\'s to read', async () => {
    const { url } = await start();
    assert.deepEqual(await query(url, "SELECT current_setting('listen_addresses') AS host, current_setting('unix_socket_directories') AS socket"), [{ host: '127.0.0.1', socket: '' }]);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await assert.rejects(query(wrong.href, 'SELECT 1'), /password authentication failed/);
    assert.equal(statSync(join(folder, 'database.json')).mode & 0o777, 0o600);
  });

  it('is shared by the processes that use it and stops with the last', async () => {
    const first = await start();
    const second = spawn(process.execPath, [join(import.meta.dirname, 'hold-postgres.mjs'), folder], { stdio: ['pipe', 'pipe', 'inherit'] });
    const said = String(await new Promise((resolve) => second.stdout.once('data', resolve))).trim();
    assert.equal(said, first.url);
    assert.equal(await first.stop(), false);
    assert.deepEqual(await query(first.url, 'SELECT 1 AS one'), [{ one: 1 }]);
    await assert.rejects(removePostgres({ folder, say: () => {} }), /in use by process/);
    second.stdin.end();
    await new Promise((resolve) => second.once('exit', resolve));
    await assert.rejects(query(first.url, 'SELECT 1'), /ECONNREFUSED/);
  });

  it('goes without a trace when it is not durable', async () => {
    const { url, stop } = await startPostgres({ durable: false });
    const [{ folder: data }] = await query(url, "SELECT current_setting('data_directory') AS folder");
    assert.ok(existsSync(dirname(data)));
    await stop();
    assert.equal(existsSync(dirname(dirname(data))), false);
  });

  it('is removed with its data', async () => {
    const { url, stop } = await start();
    await query(url, 'CREATE TABLE gone ()');
    await stop();
    await removePostgres({ folder, say: () => {} });
    const again = await start();
    await assert.rejects(query(again.url, 'SELECT FROM gone'), /does not exist/);
  });
});

/** @param {string} folder */
function pidFile(folder) {
  return join(folder, 'postgres/data/postmaster.pid');
}

/** @param {string} folder */
function postmasterPid(folder) {
  return Number(readFileSync(pidFile(folder), 'utf8').split('\n')[0]);
}

/**
 * @param {string} connectionString
 * @param {string} text
 */
async function query(connectionString, text) {
  const client = new Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query(text);
    return rows;
  } finally {
    await client.end();
  }
}
