import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { ConfigModule } from '../platform/config/config.module.js';
import { OperatorDatabaseModule } from '../platform/database/database.module.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportsService } from './imports.service.js';
import { OperatorImportsRepository } from './operator-imports.repository.js';
import { OrganisationFinder } from './organisation-finder.js';

/** What a command needs to import, and no more: no routes, no sessions. */
@Module({})
export class StandaloneImportsModule {
  static of(config: Config): DynamicModule {
    return {
      module: StandaloneImportsModule,
      imports: [ConfigModule.of(config), OperatorDatabaseModule],
      providers: [
        ImportsService,
        OrganisationFinder,
        OperatorImportsRepository,
        { provide: ImportsRepository, useExisting: OperatorImportsRepository },
      ],
      exports: [ImportsService, OrganisationFinder],
    };
  }
}
