import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { CONFIG, type Config } from '../config/config.js';
import { databaseAddress } from './database-address.js';

/** One that listens for new jobs, and enough for those that run to be taken and reported. */
const poolSize = 4;

/**
 * Connections to the queue, apart from all others and in a role of their own, which reaches no other table: the worker knows
 * jobs and nothing of what they are about. What a job does, it does by the repositories, like everybody else.
 */
@Injectable()
export class JobsDatabase implements OnApplicationShutdown {
  private readonly logger = new Logger(JobsDatabase.name);

  readonly pool: Pool;

  constructor(@Inject(CONFIG) config: Pick<Config, 'databaseUrl'>) {
    this.pool = new Pool({ ...databaseAddress(config.databaseUrl), max: poolSize, options: '-c role=medspill_jobs' });
    // An idle connection that the server drops is replaced at its next use; without a listener it would end the process.
    const warn = (error: Error): void => this.logger.warn(`A database connection was lost: ${error.message}`);
    this.pool.on('error', warn);
    // The one that listens is never idle.
    this.pool.on('connect', (connection) => connection.on('error', warn));
  }

  /** After the worker has stopped, which still has to say what became of its jobs. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
