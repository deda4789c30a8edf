import { type DynamicModule, Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import type { Config } from '../platform/config/config.js';
import { ConfigModule } from '../platform/config/config.module.js';
import { DatabaseModule } from '../platform/database/database.module.js';
import { SeedDemoRepository } from './seed-demo.repository.js';
import { SeedDemoService } from './seed-demo.service.js';

/** What the command needs to make the demo. */
@Module({})
export class SeedDemoModule {
  static of(config: Config): DynamicModule {
    return {
      module: SeedDemoModule,
      imports: [ConfigModule.of(config), DatabaseModule, ImportsModule],
      providers: [SeedDemoRepository, SeedDemoService],
    };
  }
}
