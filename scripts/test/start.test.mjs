import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { health, mark, marked, openLaunchpad } from './launched-service.mjs';

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

  it('begins anew with --fresh', async () => {
    const first = pad.launch('start', ['--no-demo']);
    await first.address;
    await mark(pad);
    await first.pressCtrlC();
    await pad.launch('start', ['--fresh', '--no-demo']).address;
    assert.equal(await marked(pad), false);
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
