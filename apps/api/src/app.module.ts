import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { AuditLogModule } from './audit-log/audit-log.module.js';
import { AccountSecurityModule } from './account-security/account-security.module.js';
import { AccountsModule } from './accounts/accounts.module.js';
import { BrandingModule } from './branding/branding.module.js';
import { DemoModule } from './demo/demo.module.js';
import { DevelopmentAreasModule } from './development-areas/development-areas.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { HealthModule } from './health/health.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { FailedJobsModule } from './jobs/failed-jobs.module.js';
import { MailingsModule } from './mailings/mailings.module.js';
import { AuditModule } from './platform/audit/audit.module.js';
import { AuthModule } from './platform/auth/auth.module.js';
import type { Config } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { ProblemFilter } from './platform/errors/problem.filter.js';
import { validationPipe } from './platform/http/validation.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { ProgrammeSettingsModule } from './programme-settings/programme-settings.module.js';
import { ProgrammesModule } from './programmes/programmes.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { ResearchExportsModule } from './research-exports/research-exports.module.js';
import { ResponsesModule } from './responses/responses.module.js';
import { RetentionModule } from './retention/retention.module.js';
import { RightsModule } from './rights/rights.module.js';
import { RosterModule } from './roster/roster.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { SignInModule } from './sign-in/sign-in.module.js';
import { SignInProvidersModule } from './sign-in-providers/sign-in-providers.module.js';
import { WavesModule } from './waves/waves.module.js';

@Module({})
export class AppModule {
  /** The whole application for one process. Demo routes exist only in demo mode. */
  static of(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        DatabaseModule,
        AuditModule,
        MailModule,
        JobsModule,
        AuthModule,
        HealthModule,
        SessionsModule,
        SignInModule,
        SignInProvidersModule,
        AccountSecurityModule,
        ProgrammesModule,
        ProgrammeSettingsModule,
        RosterModule,
        AccountsModule,
        BrandingModule,
        WavesModule,
        ResponsesModule,
        RightsModule,
        RetentionModule,
        ReportsModule,
        DevelopmentAreasModule,
        ResearchExportsModule,
        ExportsModule,
        ImportsModule,
        AuditLogModule,
        FailedJobsModule,
        MailingsModule,
        ...(config.demoMode ? [DemoModule] : []),
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useValue: validationPipe },
      ],
    };
  }
}
