import { Module } from '@nestjs/common';
import { MailTemplatesController } from './mail-templates.controller.js';
import { MailTemplatesRepository } from './mail-templates.repository.js';
import { MailTemplatesService } from './mail-templates.service.js';
import { MailingJobs } from './mailing-jobs.js';
import { NoRemindersController } from './no-reminders.controller.js';
import { NoRemindersRepository } from './no-reminders.repository.js';
import { Outbox } from './outbox.js';
import { OutboxRepository } from './outbox.repository.js';
import { PersonalLinks } from './personal-links.js';
import { WaveMailingsController } from './wave-mailings.controller.js';
import { WaveMailingsRepository } from './wave-mailings.repository.js';
import { WaveMailingsService } from './wave-mailings.service.js';

@Module({
  controllers: [WaveMailingsController, MailTemplatesController, NoRemindersController],
  providers: [
    PersonalLinks,
    OutboxRepository,
    Outbox,
    MailingJobs,
    WaveMailingsRepository,
    WaveMailingsService,
    MailTemplatesRepository,
    MailTemplatesService,
    NoRemindersRepository,
  ],
})
export class MailingsModule {}
