import { isAlive } from './process-identity.mjs';
import { starter } from './starter.mjs';

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Listens for the wish to end: Ctrl-C, a service manager's SIGTERM, a closed terminal, or the death of the npm that started us.
 * @param {() => void} force called on a second such wish, before the process ends at once
 * @returns {AbortSignal} aborted by the first
 */
export function interruption(force) {
  const controller = new AbortController();
  let first = 0;
  for (const signal of signals) {
    process.on(signal, () => {
      first ||= Date.now();
      controller.abort(new Interrupted(signal));
      // npm and the terminal may both deliver the same Ctrl-C; only one that comes later is a second one.
      if (Date.now() - first < 300) return;
      force();
      process.exit(130);
    });
  }
  if (starter) {
    const watch = setInterval(() => {
      if (isAlive(starter)) return;
      clearInterval(watch);
      controller.abort(new Interrupted('the end of npm'));
    }, 250);
    watch.unref();
  }
  return controller.signal;
}

/** Why work was given up: somebody asked for it. */
class Interrupted extends Error {

  /** @param {string} signal */
  constructor(signal) {
    super(`Interrupted by ${signal}`);
    this.name = 'Interrupted';
  }
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<void>} when it is aborted
 */
export function aborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    // A listener alone does not keep the process running.
    const keepAlive = setInterval(() => {}, 60_000);
    signal.addEventListener('abort', () => {
      clearInterval(keepAlive);
      resolve();
    });
  });
}
