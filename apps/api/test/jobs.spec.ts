import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { Database } from '../src/platform/database/database.js';
import { JobsDatabase } from '../src/platform/database/jobs-database.js';
import { addJob } from '../src/platform/jobs/add-job.repository.js';
import { defineJob } from '../src/platform/jobs/job.js';
import { JobHandlers } from '../src/platform/jobs/job-handlers.js';
import { JobRunner } from '../src/platform/jobs/job-runner.js';
import { JobWorkersRepository } from '../src/platform/jobs/job-workers.repository.js';
import { signInAs } from './support/access-world.js';
import { createProgramme } from './support/small-programme.js';
import { startTestApplication, type TestApplication } from './support/test-application.js';

const count = defineJob('spec:count', z.strictObject({ organisationId: z.uuid(), number: z.int() }));
const dawdle = defineJob('spec:dawdle', z.strictObject({ organisationId: z.uuid() }));
const stumble = defineJob('spec:stumble', z.strictObject({ organisationId: z.uuid() }));

let app: TestApplication;
let organisationId: string;
const running: { runner: JobRunner; database: JobsDatabase }[] = [];
const counted: number[] = [];
let dawdled: 'not yet' | 'under way' | 'done';
let stumbling = true;

/** A process's worker. */
const startWorker = async (): Promise<void> => {
  const handlers = new JobHandlers();
  const database = new JobsDatabase({ databaseUrl: app.environment.DATABASE_URL });
  handlers.handle(count, async ({ number }) => {
    counted.push(number);
  });
  handlers.handle(dawdle, async () => {
    dawdled = 'under way';
    await sleep(300);
    dawdled = 'done';
  });
  handlers.handle(stumble, async () => {
    if (stumbling) throw Object.assign(new Error('550 No such person: kari@example.org'), { code: 'EENVELOPE' });
  });
  const runner = new JobRunner({ runsJobs: true }, handlers, new JobWorkersRepository(database));
  await runner.onApplicationBootstrap();
  running.push({ runner, database });
};

const stopWorkers = async (): Promise<void> => {
  for (const { runner, database } of running.splice(0)) {
    await runner.onModuleDestroy();
    await database.onApplicationShutdown();
  }
};

const inTransaction: Database['tenant'] = (organisation, work) => app.application.get(Database, { strict: false }).tenant(organisation, work);

const until = async (reached: () => boolean | Promise<boolean>): Promise<void> => {
  for (let waited = 0; waited < 15_000; waited += 50) {
    if (await reached()) return;
    await sleep(50);
  }
  throw new Error('It did not come to that.');
};

const waiting = async (): Promise<number> => {
  const { rows } = await app.pool.query<{ jobs: number }>('SELECT count(*)::int AS jobs FROM graphile_worker.jobs');
  return rows[0]?.jobs ?? 0;
};

beforeAll(async () => {
  app = await startTestApplication();
  ({ organisationId } = await createProgramme(app.pool, 'Jobs'));
}, 60_000);

beforeEach(async () => {
  await app.pool.query('DELETE FROM graphile_worker._private_jobs');
  counted.length = 0;
  dawdled = 'not yet';
});

afterEach(stopWorkers);
afterAll(() => app.close());

describe('a job', () => {
  it('is done once, however many processes take jobs', async () => {
    await inTransaction(organisationId, async (transaction) => {
      for (let number = 0; number < 60; number += 1) await addJob(transaction, count, { organisationId, number });
    });
    await Promise.all([startWorker(), startWorker(), startWorker()]);
    await until(async () => (await waiting()) === 0);
    expect(counted.toSorted((left, right) => left - right)).toEqual(Array.from({ length: 60 }, (_, number) => number));
  });

  it('is not there when what makes it necessary did not happen', async () => {
    const failing = inTransaction(organisationId, async (transaction) => {
      await addJob(transaction, count, { organisationId, number: 1 });
      throw new Error('after all not');
    });
    await expect(failing).rejects.toThrow('after all not');
    expect(await waiting()).toBe(0);
  });

  it('takes the place of one that waits under the same key', async () => {
    await inTransaction(organisationId, async (transaction) => {
      await addJob(transaction, count, { organisationId, number: 1 }, { key: 'one' });
      await addJob(transaction, count, { organisationId, number: 2 }, { key: 'one' });
    });
    await startWorker();
    await until(async () => (await waiting()) === 0);
    expect(counted).toEqual([2]);
  });

  it('is refused when it is not one of the organisation that the transaction is for', async () => {
    const foreign = inTransaction(organisationId, (transaction) => addJob(transaction, count, { organisationId: randomUUID(), number: 1 }));
    await expect(foreign).rejects.toThrow('is not one of the organisation');
  });

  it('is done by another process when the one that had taken it was killed', async () => {
    await inTransaction(organisationId, (transaction) => addJob(transaction, count, { organisationId, number: 7 }));
    await app.pool.query(`UPDATE graphile_worker._private_jobs SET locked_by = 'worker-killed', locked_at = now() - interval '2 minutes', attempts = 1`);
    await startWorker();
    await until(() => counted.length > 0);
    expect(counted).toEqual([7]);
  });

  it('comes to its end before the process does', async () => {
    await startWorker();
    await inTransaction(organisationId, (transaction) => addJob(transaction, dawdle, { organisationId }));
    await until(() => dawdled === 'under way');
    await stopWorkers();
    expect([dawdled, await waiting()]).toEqual(['done', 0]);
  });
});

describe('a job that fails', () => {
  it('is shown to administrators with a code and nothing of anybody, and is tried again when they say so', async () => {
    const cookie = await signInAs(app, organisationId, 'admin', []);
    const failed = async () => (await app.browser().get('/api/jobs/failed').set({ cookie }).expect(200)).body.items;
    await startWorker();
    stumbling = true;
    await inTransaction(organisationId, (transaction) => addJob(transaction, stumble, { organisationId }, { attempts: 1 }));
    await until(async () => (await failed()).length === 1);
    const [job] = await failed();
    expect(job).toEqual({ id: expect.any(String), task: 'spec:stumble', own: true, attempts: 1, failedAt: expect.any(String), nextAt: null, reason: 'EENVELOPE' });

    stumbling = false;
    await app.browser().post('/api/jobs/retries').set({ cookie }).send({ jobId: job.id }).expect(200, { retried: true });
    await until(async () => (await waiting()) === 0);
    await app.browser().post('/api/jobs/retries').set({ cookie }).send({ jobId: job.id }).expect(200, { retried: false });
  });

  it('is tried again later, until then', async () => {
    const cookie = await signInAs(app, organisationId, 'admin', []);
    await startWorker();
    stumbling = true;
    await inTransaction(organisationId, (transaction) => addJob(transaction, stumble, { organisationId }));
    await until(async () => (await app.browser().get('/api/jobs/failed').set({ cookie })).body.items[0]?.nextAt);
    stumbling = false;
    await until(async () => (await waiting()) === 0);
    expect((await app.browser().get('/api/jobs/failed').set({ cookie })).body.items).toEqual([]);
  });

  it('is nobody’s business in another organisation', async () => {
    const stranger = await createProgramme(app.pool, 'Elsewhere');
    const cookie = await signInAs(app, stranger.organisationId, 'admin', []);
    await startWorker();
    stumbling = true;
    await inTransaction(organisationId, (transaction) => addJob(transaction, stumble, { organisationId }, { attempts: 1 }));
    const stored = () => app.pool.query<{ id: string }>('SELECT id FROM graphile_worker._private_jobs WHERE last_error IS NOT NULL AND locked_at IS NULL');
    await until(async () => (await stored()).rows.length === 1);
    await app.browser().get('/api/jobs/failed').set({ cookie }).expect(200, { items: [] });
    await app.browser().post('/api/jobs/retries').set({ cookie }).send({ jobId: (await stored()).rows[0]?.id }).expect(200, { retried: false });
  });
});
