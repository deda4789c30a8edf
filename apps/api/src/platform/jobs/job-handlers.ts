import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { failureOf } from './job-failure.js';
import type { Job, JobPayload, RecurringJob } from './job.js';

/** Does one job. `signal` is aborted when the process must end before the job is done; it is then done again elsewhere. */
export type Handle<Payload> = (payload: Payload, signal: AbortSignal) => Promise<void>;

/** Which jobs there are and who does them. Providers add theirs when their module starts. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, Handle<unknown>>();
  private readonly schedules: RecurringJob[] = [];

  /** Says who does jobs of this kind. A job may be done twice, when a process is killed at the end of it: plan for it. */
  handle<Payload extends JobPayload>(job: Job<Payload>, work: Handle<z.output<Payload>>): void {
    this.add(job.name, (payload, signal) => work(job.payload.parse(payload), signal));
  }

  /** Says what is done again and again: by one process each time, however many there are. */
  every(job: RecurringJob, work: (signal: AbortSignal) => Promise<void>): void {
    this.schedules.push(job);
    this.add(job.name, (_, signal) => work(signal));
  }

  get names(): readonly string[] {
    return [...this.handlers.keys()];
  }

  get recurring(): readonly RecurringJob[] {
    return this.schedules;
  }

  /** @throws {JobFailure} whatever goes wrong, and with nothing but a code */
  async run(name: string, payload: unknown, signal: AbortSignal): Promise<void> {
    const handler = this.handlers.get(name);
    if (!handler) throw new Error(`Nobody does jobs of the kind ${name}.`);
    try {
      await handler(payload, signal);
    } catch (error) {
      throw failureOf(error);
    }
  }

  private add(name: string, handler: Handle<unknown>): void {
    if (this.handlers.has(name)) throw new Error(`Two providers do jobs of the kind ${name}.`);
    this.handlers.set(name, handler);
  }
}
