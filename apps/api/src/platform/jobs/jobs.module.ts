import { Global, Module } from '@nestjs/common';
import { JobHandlers } from './job-handlers.js';
import { JobRunner } from './job-runner.js';
import { JobWorkersRepository } from './job-workers.repository.js';

@Global()
@Module({ providers: [JobHandlers, JobWorkersRepository, JobRunner], exports: [JobHandlers] })
export class JobsModule {}
