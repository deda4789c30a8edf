import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '../platform/config/config.js';
import { ConfigModule } from '../platform/config/config.module.js';
import { DatabaseModule } from '../platform/database/database.module.js';
import { OutboxRepository } from './outbox.repository.js';

/** What the command needs to note that a mail came back. */
@Module({})
export class BouncesModule {
  static of(config: Config): DynamicModule {
    return { module: BouncesModule, imports: [ConfigModule.of(config), DatabaseModule], providers: [OutboxRepository] };
  }
}
