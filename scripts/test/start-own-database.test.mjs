import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';

import { startPostgres } from '../postgres/start-postgres.mjs';
import { openLaunchpad } from './launched-service.mjs';

describe('npm start, on a database of one\'s own', () => {
  /** @type {import('./launched-service.mjs').Launchpad} */
  let pad;
  beforeEach(async () => (pad = await openLaunchpad()));
  afterEach(() => pad.close());

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
});
