/** Runs the development database in the foreground until Ctrl-C: `node scripts/postgres/run.mjs`. */
import { join } from 'node:path';

import { startPostgres } from './start-postgres.mjs';

const postgres = await startPostgres({ folder: join(import.meta.dirname, '../../.medspill'), say: console.error });
console.log(postgres.url);

const keepAlive = setInterval(() => {}, 60_000);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, async () => {
    clearInterval(keepAlive);
    const stopped = await postgres.stop();
    console.error(stopped ? 'PostgreSQL is stopped.' : 'PostgreSQL goes on: another process uses it.');
  });
}
