import { Injectable } from '@nestjs/common';
import { type Runner, run, type RunnerOptions } from 'graphile-worker';
import { JobsDatabase } from '../database/jobs-database.js';

/** The worker's own dealings with the queue. */
@Injectable()
export class JobWorkersRepository {
  constructor(private readonly database: JobsDatabase) {}

  /** Starts to take jobs. */
  start(options: Omit<RunnerOptions, 'pgPool' | 'connectionString'>): Promise<Runner> {
    return run({ ...options, pgPool: this.database.pool });
  }

  /** Says that the workers are alive, and gives back the jobs of those that are not. @returns how many were not */
  async keep(workerIds: readonly string[]): Promise<number> {
    const { rows } = await this.database.pool.query<{ gone: number }>('SELECT public.keep_workers($1) AS gone', [workerIds]);
    return rows[0]?.gone ?? 0;
  }

  async forgetFailed(): Promise<void> {
    await this.database.pool.query('SELECT public.forget_failed_jobs()');
  }
}
