/** `npm run create-organisation -- --name <name> --admin-email <address>`: makes an organisation and its first administrator. */
import { runOneCommand } from './steps/one-command.mjs';

await runOneCommand('create-organisation');
