/** A process that uses the database of a folder until its stdin ends: `node hold-postgres.mjs <folder>`. */
import { startPostgres } from '../postgres/start-postgres.mjs';

const { url, stop } = await startPostgres({ folder: process.argv[2] });
console.log(url);
process.stdin.on('end', () => void stop().then(() => process.exit())).resume();
