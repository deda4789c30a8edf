/** Runs the development database in the foreground until Ctrl-C: `node scripts/postgres/run.mjs`. */
import { join } from 'node:path';

import { aborted, interruption } from '../process/interruption.mjs';
import { startPostgres } from './start-postgres.mjs';

const postgres = await startPostgres({ folder: join(import.meta.dirname, '../../.medspill'), say: console.error });
console.log(postgres.url);
await aborted(interruption(postgres.kill));
const stopped = await postgres.stop();
console.error(stopped ? 'PostgreSQL is stopped.' : 'PostgreSQL goes on: another process uses it.');
process.exit();
