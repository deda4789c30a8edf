import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Every package and app that has a Jest config of its own is a project of this run. */
const projects = ['packages', 'apps'].flatMap((room) =>
  readdirSync(folder(`./${room}`))
    .map((name) => folder(`./${room}/${name}`))
    .filter((path) => existsSync(`${path}/jest.config.mjs`)),
);

// A machine that is busy with something else is slow, not wrong.
export default { projects, testTimeout: 30_000 };
