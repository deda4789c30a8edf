import { Global, Module } from '@nestjs/common';
import { AuthDatabase } from './auth-database.js';
import { Database } from './database.js';

@Global()
@Module({ providers: [Database, AuthDatabase], exports: [Database, AuthDatabase] })
export class DatabaseModule {}
