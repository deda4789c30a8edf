import { type DynamicModule, Module } from '@nestjs/common';
import { StandaloneImportsModule } from '../imports/standalone-imports.module.js';
import type { Config } from '../platform/config/config.js';
import { SeedDemoRepository } from './seed-demo.repository.js';
import { SeedDemoService } from './seed-demo.service.js';

/** What the command needs to make the demo. */
@Module({})
export class SeedDemoModule {
  static of(config: Config): DynamicModule {
    return { module: SeedDemoModule, imports: [StandaloneImportsModule.of(config)], providers: [SeedDemoRepository, SeedDemoService] };
  }
}
