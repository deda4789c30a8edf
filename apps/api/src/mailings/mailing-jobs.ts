import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobHandlers } from '../platform/jobs/job-handlers.js';
import { Outbox } from './outbox.js';
import { OutboxRepository } from './outbox.repository.js';
import { sendMailings } from './send-mailings.js';

/** Every minute what is due is made and sent; what is kept no longer goes at night. */
const schedules = { due: '* * * * *', forget: '50 2 * * *' } as const;

@Injectable()
export class MailingJobs implements OnModuleInit {
  constructor(
    private readonly jobs: JobHandlers,
    private readonly outbox: Outbox,
    private readonly letters: OutboxRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(sendMailings, (_, signal) => this.outbox.run(signal));
    this.jobs.every({ name: 'mailings:due', schedule: schedules.due }, (signal) => this.outbox.run(signal));
    this.jobs.every({ name: 'mailings:forget', schedule: schedules.forget }, () => this.letters.forget());
  }
}
