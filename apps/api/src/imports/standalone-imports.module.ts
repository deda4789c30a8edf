import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { ConfigModule } from '../platform/config/config.module.js';
import { DatabaseModule } from '../platform/database/database.module.js';
import { ImportsModule } from './imports.module.js';

/** What a command needs to import, and no more: no routes of others, no sessions. */
@Module({})
export class StandaloneImportsModule {
  static of(config: Config): DynamicModule {
    return { module: StandaloneImportsModule, imports: [ConfigModule.of(config), DatabaseModule, ImportsModule] };
  }
}
