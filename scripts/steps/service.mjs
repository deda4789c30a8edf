import { removePostgres } from '../postgres/start-postgres.mjs';
import { nextFreePort } from '../process/free-port.mjs';
import { signalGroup } from '../process/signal-group.mjs';
import { stateFolder } from '../workspace.mjs';
import { apiLogName, startApi, stopApi, untilHealthy } from './api.mjs';
import { runCommand } from './command-line.mjs';
import { openDatabase } from './database.mjs';
import { prepare } from './prepare.mjs';
import { noteService } from './running-service.mjs';
import { serviceEnvironment } from './service-environment.mjs';
import { printWelcome } from './welcome.mjs';

/**
 * The service on this machine: database and API, started and stopped in order.
 * @param {import('../progress.mjs').Progress} progress
 */
export function openService(progress) {
  /** @type {import('./api.mjs').Api | undefined} */
  let api;
  /** @type {import('./database.mjs').Database | undefined} */
  let database;

  /** @param {AbortSignal} signal */
  async function startDatabase(signal) {
    await progress.step('Database', async (say) => {
      database = await openDatabase(say);
      return database.note;
    });
    signal.throwIfAborted();
    return /** @type {import('./database.mjs').Database} */ (database);
  }

  /**
   * @param {import('./database.mjs').Addresses} addresses
   * @param {import('./start-arguments.mjs').StartOptions} options
   * @param {AbortSignal} signal
   */
  async function startAnswering(addresses, options, signal) {
    const port = await nextFreePort(options.port);
    const address = `http://127.0.0.1:${port}`;
    await progress.step('Service', async (say) => {
      if (port !== options.port) say(`Port ${options.port} is taken by another program, so this is port ${port}.`);
      api = startApi(serviceEnvironment(addresses, { HOST: '127.0.0.1', PORT: String(port), ...demoMode(options) }));
      noteService({ address, api: api.process });
      await untilHealthy(api, address, signal);
      return `answers on port ${port}; log: ${apiLogName}`;
    });
    return address;
  }

  /** @param {import('./api.mjs').Api} running */
  async function stopStep(running) {
    await progress.step('Service', () => stopApi(running.process).then(() => 'stopped'));
  }

  /** @param {import('./database.mjs').Database} open */
  async function closeStep(open) {
    await progress.step('Database', async () => ((await open.stop()) ? 'stopped; the data is safe' : 'left running: it is not, or not only, ours'));
  }

  return {
    /**
     * @param {import('./start-arguments.mjs').StartOptions & { leftOver?: import('./running-service.mjs').ProcessRecord }} options
     * @param {AbortSignal} signal
     * @returns {Promise<import('./api.mjs').Api>} the API, once it answers
     */
    async start(options, signal) {
      const { leftOver } = options;
      await prepare(progress, signal);
      if (leftOver) await progress.step('Tidy', () => stopApi(leftOver).then(() => 'stopped the API that a killed start had left behind'));
      if (options.fresh) await progress.step('Anew', (say) => removePostgres({ folder: stateFolder, say }).then(() => 'the data is removed'));
      const { addresses, place } = await startDatabase(signal);
      await progress.step('Migrations', () => runCommand(['migrate'], addresses, signal));
      if (options.demo) await progress.step('Demo', () => runCommand(['seed-demo'], addresses, signal));
      const address = await startAnswering(addresses, options, signal);
      await printWelcome(progress, address, { ...options, place });
      return /** @type {import('./api.mjs').Api} */ (api);
    },

    /** Stops whatever of it runs, data intact. */
    async stop() {
      if (api || database) progress.line();
      if (api) await stopStep(api);
      if (database) await closeStep(database);
    },

    /** Ends it at once. The database recovers at the next start. */
    kill: () => {
      signalGroup(api?.process.pid, 'SIGKILL');
      database?.kill();
    },
  };
}

/**
 * @param {{ demo: boolean }} options
 * @returns {NodeJS.ProcessEnv}
 */
function demoMode({ demo }) {
  // In production the API refuses to offer identities for the taking.
  return demo ? { MEDSPILL_DEMO: 'true', NODE_ENV: 'development' } : { MEDSPILL_DEMO: 'false' };
}
