import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { AuthDatabase } from './auth-database.js';
import { Database } from './database.js';
import { JobsDatabase } from './jobs-database.js';
import { LoginCheck } from './login-check.js';
import { OperatorDatabase } from './operator-database.js';

/** The service's way to the database. */
@Global()
@Module({
  providers: [
    LoginCheck,
    AuthDatabase,
    JobsDatabase,
    {
      provide: Database,
      inject: [CONFIG],
      useFactory: ({ databaseUrl, databasePoolSize }: Config) => new Database(databaseUrl, databasePoolSize),
    },
  ],
  exports: [Database, AuthDatabase, JobsDatabase],
})
export class DatabaseModule {}

/** The way of the command line, which may do what the service does, and look across organisations. */
@Global()
@Module({ providers: [OperatorDatabase, { provide: Database, useExisting: OperatorDatabase }], exports: [OperatorDatabase, Database] })
export class OperatorDatabaseModule {}
