// Prints what each database role may do, as the tables of docs/database-rights.md; --write puts them there.
//   DATABASE_URL=… node apps/api/scripts/database-rights.mjs [--write]
// The address is that of a migrated database, as anyone who may log in to it. `database-rights.spec.ts` compares.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { Client } from 'pg';

const document = fileURLToPath(new URL('../../../docs/database-rights.md', import.meta.url));
const schemas = ['public', 'identity', 'survey', 'mailing', 'auth'];
const roles = ['medspill_app', 'medspill_reporting', 'medspill_auth'];
/** What graphile-worker makes is one role's only. */
const queue = { schema: 'graphile_worker', role: 'medspill_jobs' };

// A right on the whole table is named alone, a right on some columns with them.
const tableRights = `
SELECT c.oid::regclass::text AS "table", c.relrowsecurity AS tenants,
       (SELECT json_object_agg(r.role, (
          SELECT json_agg(json_build_object('verb', p.verb, 'whole', has_table_privilege(r.role, c.oid, p.verb), 'columns', (
            SELECT json_agg(a.attname ORDER BY a.attname) FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
              AND CASE WHEN p.verb <> 'delete' THEN has_column_privilege(r.role, c.oid, a.attnum, p.verb) END
          )) ORDER BY p.position)
          FROM (VALUES (1, 'select'), (2, 'insert'), (3, 'update'), (4, 'delete')) AS p(position, verb)))
        FROM unnest($2::text[]) AS r(role)) AS rights
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = ANY($1)
WHERE c.relkind IN ('r', 'p', 'v', 'm') AND c.relname <> '_prisma_migrations'
ORDER BY array_position($1, n.nspname::text), c.relname`;

const functionRights = `
SELECT p.oid::regprocedure::text AS name, p.prosecdef AS definer,
       (SELECT array_agg(role ORDER BY role) FROM unnest($2::text[]) AS role WHERE has_function_privilege(role, p.oid, 'EXECUTE')) AS callers
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname = ANY($1)
WHERE p.prorettype <> 'trigger'::regtype
ORDER BY array_position($1, n.nspname::text), 1`;

const cell = (rights) =>
  rights
    .filter(({ whole, columns }) => whole || columns)
    .map(({ verb, whole, columns }) => (whole ? verb : `${verb} (${columns.join(', ')})`))
    .join('; ') || '–';

const line = (...cells) => `| ${cells.join(' | ')} |`;

const nameOf = (table) => `\`${table.replaceAll('"', '')}\``;

const describe = async (client) => {
  const { rows: tables } = await client.query(tableRights, [schemas, roles]);
  const { rows: queueTables } = await client.query(tableRights, [[queue.schema], [queue.role, ...roles]]);
  const { rows: functions } = await client.query(functionRights, [[...schemas, queue.schema], [...roles, 'medspill_mailer', 'medspill_entrance', queue.role]]);
  return [
    line('table', 'shows one organisation', ...roles),
    line(...['table', 'shows', ...roles].map(() => '---')),
    ...tables.map(({ table, tenants, rights }) => line(nameOf(table), tenants ? 'yes' : 'no', ...roles.map((role) => cell(rights[role])))),
    '',
    line('table of the queue', queue.role, 'others'),
    line('---', '---', '---'),
    ...queueTables.map(({ table, rights }) => line(nameOf(table), cell(rights[queue.role]), cell(roles.flatMap((role) => rights[role])))),
    '',
    line('function', 'runs as', 'is called by'),
    line('---', '---', '---'),
    ...functions.map(({ name, definer, callers }) => line(`\`${name}\``, definer ? 'its owner' : 'its caller', callers?.join(', ') ?? 'other functions only')),
  ].join('\n');
};

const client = new Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
await client.query(`SET search_path = ''`);
const described = await describe(client);
await client.end();

if (process.argv.includes('--write')) {
  const text = await readFile(document, 'utf8');
  await writeFile(document, text.replace(/(<!-- rights -->\n)[\s\S]*(\n<!-- end of rights -->)/, `$1${described}$2`));
} else {
  process.stdout.write(`${described}\n`);
}
