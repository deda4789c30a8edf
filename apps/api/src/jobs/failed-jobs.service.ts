import { Injectable } from '@nestjs/common';
import type { listFailedJobs, retryJob } from '@medspill/contracts';
import type { z } from 'zod';
import type { Actor } from '../platform/auth/actor.js';
import { authorise } from '../platform/auth/authorise.js';
import { FailedJobsRepository } from './failed-jobs.repository.js';

@Injectable()
export class FailedJobsService {
  constructor(private readonly jobs: FailedJobsRepository) {}

  async list(actor: Actor): Promise<z.infer<typeof listFailedJobs.response>> {
    const { organisationId } = authorise(actor, 'job:manage');
    return { items: await this.jobs.list(organisationId) };
  }

  async retry(actor: Actor, jobId: string): Promise<z.infer<typeof retryJob.response>> {
    const { organisationId } = authorise(actor, 'job:manage');
    return { retried: await this.jobs.retry(organisationId, jobId) };
  }
}
