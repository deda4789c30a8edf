import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { startPostgres } from '../postgres/start-postgres.mjs';
import { openLaunchpad, query } from './launched-service.mjs';

describe('npm start', () => {
  /** @type {import('./launched-service.mjs').Launchpad} */
  let pad;
  beforeEach(async () => (pad = await openLaunchpad()));
  afterEach(() => pad.close());

  it('answers, stops on Ctrl-C without leaving a process, and is quicker than 10 s the second time, with its data', async () => {
    const first = pad.launch('start');
    assert.equal(await first.address, `http://127.0.0.1:${pad.port}`);
    assert.match(first.output(), /demo\/respondent/);
    await mark(pad);
    assert.equal(await first.pressCtrlC(), 0);
    assert.deepEqual(pad.leftovers(), []);
    const started = performance.now();
    const second = pad.launch('start');
    assert.equal((await health(await second.address)).status, 200);
    assert.ok(performance.now() - started < 10_000);
    assert.equal(await marked(pad), true);
  });

  it('stops on SIGTERM, and while it is still starting', async () => {
    const early = pad.launch('start', ['--no-demo']);
    process.kill(early.pid, 'SIGTERM');
    await early.ended;
    assert.deepEqual(pad.leftovers(), []);
    const late = pad.launch('start', ['--no-demo']);
    await late.address;
    process.kill(late.pid, 'SIGTERM');
    assert.equal(await late.ended, 0);
    assert.deepEqual(pad.leftovers(), []);
  });

  it('takes the next port when another program has the wanted one, and says so', async () => {
    const other = createServer().listen(pad.port, '127.0.0.1');
    try {
      const { address, output } = pad.launch('start', ['--no-demo']);
      assert.notEqual(await address, `http://127.0.0.1:${pad.port}`);
      assert.match(output(), new RegExp(`Port ${pad.port} is taken`));
    } finally {
      other.close();
    }
  });

  it('refuses to start twice, names the address, and leaves the first alone', async () => {
    const address = await pad.launch('start', ['--no-demo']).address;
    const second = pad.launch('start');
    assert.equal(await second.ended, 1);
    assert.ok(second.output().includes(address), second.output());
    assert.equal((await health(address)).status, 200);
  });

  it('recovers by itself when the launcher was killed and the rest runs on', async () => {
    const killed = pad.launch('start', ['--no-demo']);
    const address = await killed.address;
    await mark(pad);
    const { api } = pad.record();
    process.kill(killed.pid, 'SIGKILL');
    await killed.ended;
    assert.equal((await health(address)).status, 200);
    const next = pad.launch('start', ['--no-demo']);
    assert.equal(await next.address, address);
    assert.notEqual(pad.record().api?.pid, api?.pid);
    assert.equal(await marked(pad), true);
    await next.pressCtrlC();
    assert.deepEqual(pad.leftovers(), []);
  });

  it('recovers by itself when everything was killed', async () => {
    const killed = pad.launch('start', ['--no-demo']);
    await killed.address;
    await mark(pad);
    for (const pid of [killed.pid, pad.record().api?.pid ?? 0, pad.databasePid()]) process.kill(pid, 'SIGKILL');
    await killed.ended;
    await pad.launch('start', ['--no-demo']).address;
    assert.equal(await marked(pad), true);
  });

  it('says why and stops the rest when the API dies', async () => {
    const { address, ended, output } = pad.launch('start', ['--no-demo']);
    await address;
    process.kill(pad.record().api?.pid ?? 0, 'SIGKILL');
    assert.equal(await ended, 1);
    assert.match(output(), /The API ended with SIGKILL/);
    assert.deepEqual(pad.leftovers(), []);
  });

  it('begins anew with --fresh', async () => {
    const first = pad.launch('start', ['--no-demo']);
    await first.address;
    await mark(pad);
    await first.pressCtrlC();
    await pad.launch('start', ['--fresh', '--no-demo']).address;
    assert.equal(await marked(pad), false);
  });

  it('uses the database that DATABASE_OWNER_URL and DATABASE_URL name, makes the login of the latter, and refuses to empty it', async () => {
    const external = await startPostgres({ durable: false });
    try {
      const addresses = { DATABASE_OWNER_URL: external.url, DATABASE_URL: external.serviceUrl };
      const refused = pad.launch('start', ['--fresh'], addresses);
      assert.equal(await refused.ended, 1);
      assert.match(refused.output(), /DATABASE_OWNER_URL names a database of your own/);
      await pad.launch('start', ['--no-demo'], addresses).address;
      assert.equal(existsSync(join(pad.folder, 'postgres')), false);
    } finally {
      await pad.close();
      await external.stop();
    }
  });

  it('says which of the two addresses of a database of one\'s own is missing, and starts no service that logs in as the owner', async () => {
    const external = await startPostgres({ durable: false });
    try {
      const missing = pad.launch('start', ['--no-demo'], { DATABASE_URL: external.serviceUrl });
      assert.equal(await missing.ended, 1);
      assert.match(missing.output(), /DATABASE_OWNER_URL is missing: it must look like postgresql:/);
      const owner = pad.launch('start', ['--no-demo'], { DATABASE_OWNER_URL: external.url, DATABASE_URL: external.url });
      assert.equal(await owner.ended, 1);
      assert.match(owner.output(), /DATABASE_URL and DATABASE_OWNER_URL name the same login/);
    } finally {
      await pad.close();
      await external.stop();
    }
  });

  it('shares its database with npm run report, whose stdout holds nothing but the report', async () => {
    const address = await pad.launch('start', ['--no-demo']).address;
    const report = pad.launch('report', ['no such programme', '--json']);
    assert.notEqual(await report.ended, 0);
    assert.equal(report.stdout(), '');
    assert.match(report.output(), /in use already/);
    assert.equal((await health(address)).status, 200);
  });
});

/** @param {string} address */
function health(address) {
  return fetch(`${address}/api/health`);
}

/** @param {import('./launched-service.mjs').Launchpad} pad */
async function mark(pad) {
  await query(pad.databaseUrl(), 'CREATE TABLE mark ()');
}

/**
 * @param {import('./launched-service.mjs').Launchpad} pad
 * @returns {Promise<boolean>}
 */
async function marked(pad) {
  const [{ found }] = await query(pad.databaseUrl(), "SELECT to_regclass('mark') IS NOT NULL AS found");
  return found;
}
