import { type DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from '../platform/audit/audit.module.js';
import { AuthModule } from '../platform/auth/auth.module.js';
import type { Config } from '../platform/config/config.js';
import { ConfigModule } from '../platform/config/config.module.js';
import { DatabaseModule } from '../platform/database/database.module.js';
import { OperatorDatabase } from '../platform/database/operator-database.js';
import { MailModule } from '../platform/mail/mail.module.js';
import { NewOrganisationsRepository } from './new-organisations.repository.js';

/** What the command needs to make an organisation and invite its first administrator. */
@Module({})
export class CreateOrganisationModule {
  static of(config: Config): DynamicModule {
    return {
      module: CreateOrganisationModule,
      imports: [ConfigModule.of(config), DatabaseModule, MailModule, AuditModule, AuthModule],
      providers: [OperatorDatabase, NewOrganisationsRepository],
    };
  }
}
