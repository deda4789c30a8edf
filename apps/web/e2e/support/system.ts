import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createDatabase, databaseUrl, dropDatabase } from './databases';
import { serverProgram, systemEnvironment } from './programs';
import { templateName } from './template-database';

/** The real service on a database of its own. */
export interface System {
  readonly url: string;
  /** Its database, as the owner reaches it. */
  readonly databaseUrl: string;
  readonly stop: () => Promise<void>;
}

const listensOn = /listens on (\S+)/;

/** The address that the server says it listens on. */
const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const said: string[] = [];
    const listen = (line: string): void => {
      said.push(line);
      const address = listensOn.exec(line)?.[1];
      if (address) resolve(address);
    };
    for (const stream of [server.stdout, server.stderr]) if (stream) createInterface(stream).on('line', listen);
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${said.join('\n')}`)));
  });

/** Starts the service with the demo, untouched by other scenarios. @param settings beside the usual ones */
export const startSystem = async (scenario: string, settings: NodeJS.ProcessEnv = {}): Promise<System> => {
  const name = `${templateName()}_${scenario}_${process.pid}`;
  await createDatabase(name, templateName());
  const server = spawn(process.execPath, [serverProgram], { env: { ...systemEnvironment(databaseUrl(name)), ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(server, 'exit');
  return {
    url: await addressOf(server),
    databaseUrl: databaseUrl(name),
    stop: async () => {
      server.kill();
      await ended;
      await dropDatabase(name);
    },
  };
};
