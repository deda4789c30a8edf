import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { ConfigModule } from '../platform/config/config.module.js';
import { DatabaseModule } from '../platform/database/database.module.js';
import { RetentionRepository } from './retention.repository.js';
import { RetentionSchedule } from './retention.schedule.js';
import { RetentionService } from './retention.service.js';

@Module({ providers: [RetentionRepository, RetentionSchedule, RetentionService] })
export class RetentionModule {}

/** What the command needs to run the job now. */
@Module({})
export class StandaloneRetentionModule {
  static of(config: Config): DynamicModule {
    return {
      module: StandaloneRetentionModule,
      imports: [ConfigModule.of(config), DatabaseModule],
      providers: [RetentionRepository, RetentionService],
    };
  }
}
