import { EventEmitter } from 'node:events';
import { Inject, Injectable, Logger as NestLogger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Logger, parseCronItems, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import { CONFIG, type Config } from '../config/config.js';
import { JobHandlers } from './job-handlers.js';
import { JobWorkersRepository } from './job-workers.repository.js';

/** Jobs that one process does at the same time. */
const concurrency = 2;

/** How often a process says that it is alive; the database gives up those that have not for a minute. */
const heartbeatMs = 15_000;

/** Once a day, when few people work. */
const forgetting = { name: 'jobs:forget', schedule: '40 2 * * *' } as const;

/** Takes jobs from the queue while the process runs, and lets those that are under way come to their end when it stops. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new NestLogger('Jobs');
  private readonly workerIds: string[] = [];
  private runner: Runner | undefined;
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Pick<Config, 'runsJobs'>,
    private readonly handlers: JobHandlers,
    private readonly workers: JobWorkersRepository,
  ) {
    handlers.every(forgetting, () => workers.forgetFailed());
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.runsJobs) return;
    const events: WorkerEvents = new EventEmitter();
    events.on('worker:create', ({ worker }) => this.workerIds.push(worker.workerId));
    this.runner = await this.workers.start({
      taskList: this.tasks(),
      parsedCronItems: this.crontab(),
      concurrency,
      events,
      logger: this.log(),
      // The application has its own way of stopping.
      noHandleSignals: true,
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
    this.runner.promise.catch((error: unknown) => this.logger.error(`The worker stopped: ${error instanceof Error ? error.message : String(error)}`));
    await this.beat();
    this.heartbeat = setInterval(() => void this.beat(), heartbeatMs).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.heartbeat);
    const { runner } = this;
    this.runner = undefined;
    await runner?.stop();
    // Until the last job's end is written down: graphile-worker waits for that only where it gathers ends before it writes them.
    await runner?.promise;
  }

  private tasks(): TaskList {
    return Object.fromEntries(
      this.handlers.names.map((name) => [name, (payload: unknown, { abortSignal }) => this.handlers.run(name, payload, abortSignal)]),
    );
  }

  // A recurring job that failed gives way to its next run.
  private crontab() {
    return parseCronItems(
      this.handlers.recurring.map(({ name, schedule }) => ({ task: name, identifier: name, match: schedule, options: { jobKey: name, maxAttempts: 10 } })),
    );
  }

  private async beat(): Promise<void> {
    try {
      const gone = await this.workers.keep(this.workerIds);
      if (gone > 0) this.logger.warn(`The jobs of ${gone} workers that had been killed were given back.`);
    } catch (error) {
      this.logger.warn(`The queue did not answer: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Of what graphile-worker says, warnings and errors are worth a line. Messages of failed jobs are codes by then. */
  private log(): Logger {
    return new Logger(() => (level, message) => {
      const grave: string = level;
      if (grave === 'error') this.logger.error(message);
      if (grave === 'warning') this.logger.warn(message);
    });
  }
}
