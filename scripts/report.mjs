/** `npm run --silent report -- <programme name> --json`: prints a programme's report, and nothing else, to stdout. */
import { runOneCommand } from './steps/one-command.mjs';

await runOneCommand('report');
