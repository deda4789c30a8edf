import { Module } from '@nestjs/common';
import { ActionReminderJobs } from './action-reminder-jobs.js';
import { ActionRemindersRepository } from './action-reminders.repository.js';
import { ContributionsRepository } from './contributions.repository.js';
import { DevelopmentActionsRepository } from './development-actions.repository.js';
import { DevelopmentAreasController } from './development-areas.controller.js';
import { DevelopmentAreasRepository } from './development-areas.repository.js';
import { DevelopmentAreasService } from './development-areas.service.js';
import { DevelopmentPlanRepository } from './development-plan.repository.js';
import { DevelopmentWorkController } from './development-work.controller.js';
import { DevelopmentWorkService } from './development-work.service.js';

@Module({
  controllers: [DevelopmentAreasController, DevelopmentWorkController],
  providers: [
    DevelopmentAreasService,
    DevelopmentWorkService,
    DevelopmentPlanRepository,
    DevelopmentAreasRepository,
    ContributionsRepository,
    DevelopmentActionsRepository,
    ActionRemindersRepository,
    ActionReminderJobs,
  ],
  exports: [DevelopmentAreasService],
})
export class DevelopmentAreasModule {}
