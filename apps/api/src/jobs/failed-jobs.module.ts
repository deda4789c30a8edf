import { Module } from '@nestjs/common';
import { FailedJobsController } from './failed-jobs.controller.js';
import { FailedJobsRepository } from './failed-jobs.repository.js';
import { FailedJobsService } from './failed-jobs.service.js';

@Module({ controllers: [FailedJobsController], providers: [FailedJobsRepository, FailedJobsService] })
export class FailedJobsModule {}
