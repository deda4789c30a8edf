import { Body, Controller } from '@nestjs/common';
import { listFailedJobs, retryJob } from '@medspill/contracts';
import type { z } from 'zod';
import { Allow } from '../platform/auth/access.js';
import type { Actor } from '../platform/auth/actor.js';
import { CurrentActor } from '../platform/auth/current-actor.js';
import { Implement } from '../platform/http/implement.js';
import { FailedJobsService } from './failed-jobs.service.js';

@Controller()
export class FailedJobsController {
  constructor(private readonly jobs: FailedJobsService) {}

  @Allow('job:manage')
  @Implement(listFailedJobs)
  list(@CurrentActor() actor: Actor): Promise<z.infer<typeof listFailedJobs.response>> {
    return this.jobs.list(actor);
  }

  @Allow('job:manage')
  @Implement(retryJob)
  retry(
    @CurrentActor() actor: Actor,
    @Body({ schema: retryJob.body }) { jobId }: z.infer<typeof retryJob.body>,
  ): Promise<z.infer<typeof retryJob.response>> {
    return this.jobs.retry(actor, jobId);
  }
}
