import { Inject, Injectable } from '@nestjs/common';
import { betterAuth } from 'better-auth';
import { CONFIG, type Config } from '../../config/config.js';
import { AuthDatabase } from '../../database/auth-database.js';
import { accountTable, rateLimitTable, sessionFields, sessionTable, userTable, verificationTable } from './auth-tables.js';
import { beginSession } from './begin-session.js';
import { log } from './log.js';
import { ownEndpoints } from './own-endpoints.js';
import { PeopleRepository } from './people.repository.js';
import { freshFor, longestSession } from './session-life.js';

interface Parts {
  readonly config: Config;
  readonly database: AuthDatabase;
  readonly people: PeopleRepository;
}

const create = ({ config: { production, sessionSecret }, database, people }: Parts) => {
  // The prefix makes browsers insist on https and this very host; over plain http on one's own machine they refuse it.
  const cookie = production ? '__Host-medspill' : 'medspill';
  return betterAuth({
    appName: 'Medspill',
    basePath: '/api/auth',
    secret: sessionSecret,
    database: database.pool,
    telemetry: { enabled: false },
    logger: log,
    user: userTable,
    session: {
      ...sessionTable,
      additionalFields: sessionFields,
      expiresIn: longestSession,
      disableSessionRefresh: true,
      freshAge: freshFor,
    },
    account: accountTable,
    // What is sent by mail or kept in a cookie is found by its hash: whoever reads the table can use nothing of it.
    verification: { ...verificationTable, storeIdentifier: 'hashed' },
    rateLimit: { ...rateLimitTable, enabled: true, storage: 'database' },
    advanced: {
      cookiePrefix: cookie,
      useSecureCookies: false,
      cookies: { session_token: { name: cookie } },
      defaultCookieAttributes: { secure: production, httpOnly: true, sameSite: 'strict', path: '/' },
      database: { generateId: 'uuid' },
      // Requests that other sites' pages send are refused before they come here, for all of the API alike.
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
    databaseHooks: { session: { create: { before: beginSession(people) } } },
    plugins: [ownEndpoints],
  });
};

/** better-auth, set up for this service. Everything that has to do with signing in goes through it. */
@Injectable()
export class Authentication {
  private readonly auth: ReturnType<typeof create>;

  constructor(@Inject(CONFIG) config: Config, database: AuthDatabase, people: PeopleRepository) {
    this.auth = create({ config, database, people });
  }

  /** Its endpoints, for calls from our own code. */
  get api(): ReturnType<typeof create>['api'] {
    return this.auth.api;
  }
}
