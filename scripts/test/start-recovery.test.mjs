import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { health, mark, marked, openLaunchpad } from './launched-service.mjs';

describe('npm start, when something was killed', () => {
  /** @type {import('./launched-service.mjs').Launchpad} */
  let pad;
  beforeEach(async () => (pad = await openLaunchpad()));
  afterEach(() => pad.close());

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
});
