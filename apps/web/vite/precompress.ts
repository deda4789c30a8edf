import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Puts a Brotli and a gzip file beside every text file, for the server to send as they are. */
export const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  writeBundle: async ({ dir }) => {
    if (!dir) return;
    const entries = await readdir(dir, { recursive: true });
    // A build that adds to the folder of another leaves alone what that has packed.
    const present = new Set(entries);
    const texts = entries.filter((name) => /\.(js|css|html|svg|json)$/.test(name) && !present.has(`${name}.br`)).map((name) => join(dir, name));
    await Promise.all(
      texts.map(async (path) => {
        const content = await readFile(path);
        await Promise.all([brotli(content).then((packed) => writeFile(`${path}.br`, packed)), zip(content).then((packed) => writeFile(`${path}.gz`, packed))]);
      }),
    );
  },
});
