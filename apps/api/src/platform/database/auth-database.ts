import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Pool } from 'pg';
import { CONFIG, type Config } from '../config/config.js';
import { databaseAddress } from './database-address.js';

/** Signing in is rare beside everything else. */
const poolSize = 4;

/**
 * Connections to the schema `auth`, apart from all others and in a role of their own, which reaches no other schema: who
 * signs in is nobody's business but that of better-auth and of the repositories that answer for it.
 */
@Injectable()
export class AuthDatabase implements OnModuleDestroy {
  private readonly logger = new Logger(AuthDatabase.name);

  readonly pool: Pool;

  constructor(@Inject(CONFIG) config: Pick<Config, 'databaseUrl'>) {
    this.pool = new Pool({ ...databaseAddress(config.databaseUrl), max: poolSize, options: '-c role=medspill_auth -c search_path=auth' });
    // An idle connection that the server drops is replaced at its next use; without a listener it would end the process.
    this.pool.on('error', (error) => this.logger.warn(`A database connection was lost: ${error.message}`));
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }
}
