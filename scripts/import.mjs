/** `npm run import -- <folder> --name <name>`: reads a programme's files into the database. */
import { runOneCommand } from './steps/one-command.mjs';

await runOneCommand('import');
