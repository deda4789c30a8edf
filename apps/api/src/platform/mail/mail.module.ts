import { Global, Module } from '@nestjs/common';
import { BulkMailer } from './bulk-mailer.js';
import { Mailer } from './mailer.js';

@Global()
@Module({ providers: [Mailer, BulkMailer], exports: [Mailer, BulkMailer] })
export class MailModule {}
