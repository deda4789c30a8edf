import { createServer } from 'node:net';

const host = '127.0.0.1';

/**
 * @param {number} port 0 asks the system to choose
 * @returns {Promise<number | undefined>} the port when it can be listened on, else undefined
 */
function tryPort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}

/**
 * @param {number | undefined} preferred
 * @returns {Promise<number>} the preferred port when it is free, else any that is
 */
export async function anyFreePort(preferred) {
  const port = (preferred && (await tryPort(preferred))) || (await tryPort(0));
  if (!port) throw new Error(`No port is free on ${host}`);
  return port;
}

/**
 * @param {number} from
 * @returns {Promise<number>} the first free port at or above the given one
 */
export async function nextFreePort(from) {
  for (let port = from; port <= Math.min(from + 100, 65_535); port += 1) {
    if (await tryPort(port)) return port;
  }
  throw new Error(`No port is free from ${from} on`);
}
