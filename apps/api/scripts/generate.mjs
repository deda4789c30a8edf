// Generates the Prisma client from prisma/schema.prisma without the network.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const api = fileURLToPath(new URL('..', import.meta.url));
const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');

// `generate` never starts the schema engine, but the CLI downloads one unless it is told where a file is. Any will do.
const environment = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: prisma, PRISMA_HIDE_UPDATE_MESSAGE: '1' };
const result = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], { cwd: api, env: environment, stdio: 'inherit' });
process.exit(result.status ?? 1);
