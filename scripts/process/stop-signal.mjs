const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Waits for the wish to end: Ctrl-C, a service manager's SIGTERM, a closed terminal. A second such signal ends the process at once.
 * @returns {Promise<NodeJS.Signals>} the first signal
 */
export function stopSignal() {
  return new Promise((resolve) => {
    const keepAlive = setInterval(() => {}, 60_000);
    let last = 0;
    for (const signal of signals) {
      process.on(signal, () => {
        // The terminal and npm may both deliver the same Ctrl-C; only one that comes later is a second one.
        if (last > 0 && Date.now() - last > 300) process.exit(130);
        last ||= Date.now();
        clearInterval(keepAlive);
        resolve(signal);
      });
    }
  });
}
