// Prints the SQL that makes prisma/schema.prisma in an empty database: `prisma migrate diff --from-empty`, offline.
//   DATABASE_URL=… node apps/api/scripts/schema-sql.mjs
// Prisma's own CLI downloads a native engine for this; here its WebAssembly build runs, which wants a reachable database.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

const require = createRequire(import.meta.url);
const schemaPath = fileURLToPath(new URL('../../../prisma/schema.prisma', import.meta.url));

/** Loads the engine's WebAssembly by hand: importing .wasm as a module is still experimental on Node 20. */
const loadEngine = async () => {
  const bindingsPath = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bindings = await import(bindingsPath);
  const bytes = await readFile(bindingsPath.replace(/_bg\.js$/, '_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bindings.SchemaEngine;
};

const address = new URL(process.env.DATABASE_URL ?? '');
const factory = new PrismaPg({
  host: address.hostname,
  port: Number(address.port || 5432),
  user: decodeURIComponent(address.username),
  password: decodeURIComponent(address.password),
  database: address.pathname.slice(1),
});
const SchemaEngine = await loadEngine();
const content = await readFile(schemaPath, 'utf8');
const datamodels = [[schemaPath, content]];
const engine = await SchemaEngine.new({ datamodels }, () => undefined, bindMigrationAwareSqlAdapterFactory(factory));

const schema = { tag: 'schemaDatamodel', files: [{ path: schemaPath, content }] };
const result = await engine.diff({
  from: { tag: 'empty' },
  to: schema,
  script: true,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
});
process.stdout.write(result.stdout ?? '');
process.exit(0);
