import { parseArgs } from 'node:util';

const help = `
  npm start -- [options]

    --fresh     begin anew: remove the embedded database's data first
    --no-demo   without the demo programme and its identities
    --help      this text

  From the environment, or the file .env:

    PORT                      3000, or the next free one
    DATABASE_OWNER_URL        a PostgreSQL of your own instead of the embedded one, as its owner logs in
    DATABASE_URL              and as the service does; the start makes this login
    MEDSPILL_SESSION_SECRET   signs sessions; made once and kept in .medspill/
`;

/** @typedef {{ fresh: boolean, demo: boolean, port: number }} StartOptions */

/**
 * @param {import('../progress.mjs').Progress} progress
 * @returns {StartOptions | undefined} undefined when there is nothing to start: the reason is said
 */
export function startArguments(progress) {
  try {
    const { values } = parseArgs({ options: { fresh: { type: 'boolean' }, 'no-demo': { type: 'boolean' }, help: { type: 'boolean' } } });
    if (values.fresh && process.env.DATABASE_OWNER_URL) {
      throw new Error('--fresh removes the embedded database only. DATABASE_OWNER_URL names a database of your own: empty it yourself, if that is what you want.');
    }
    if (!values.help) return { fresh: values.fresh ?? false, demo: !values['no-demo'], port: port() };
    progress.line(help);
  } catch (error) {
    progress.line(`\n  ${error.message}\n${help}`);
    process.exitCode = 1;
  }
  return undefined;
}

/** @returns {number} */
function port() {
  const text = process.env.PORT || '3000';
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) throw new Error(`PORT must be a number from 1 to 65535, not "${text}"`);
  return number;
}
