import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { ConfigModule } from '../platform/config/config.module.js';
import { OperatorDatabaseModule } from '../platform/database/database.module.js';
import { ProgrammeMeansRepository } from './programme-means.repository.js';
import { ProgrammeReportsService } from './programme-reports.service.js';
import { ProgrammesNamedRepository } from './programmes-named.repository.js';

/** What a command needs to print a programme's report, and no more: no routes, no sessions. */
@Module({})
export class StandaloneReportsModule {
  static of(config: Config): DynamicModule {
    return {
      module: StandaloneReportsModule,
      imports: [ConfigModule.of(config), OperatorDatabaseModule],
      providers: [ProgrammeMeansRepository, ProgrammeReportsService, ProgrammesNamedRepository],
    };
  }
}
