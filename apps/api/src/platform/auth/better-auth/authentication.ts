import { Inject, Injectable } from '@nestjs/common';
import { defaultLocale, leastPasswordLength, type Locale, locale as localeSchema, longestPasswordLength } from '@medspill/contracts';
import { betterAuth } from 'better-auth';
import { magicLink } from 'better-auth/plugins/magic-link';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config/config.js';
import { AuthDatabase } from '../../database/auth-database.js';
import { publicOrigin } from '../../http/public-origin.js';
import { AttemptsRepository } from '../attempts.repository.js';
import { SignInPost } from '../mails/sign-in-post.js';
import { passwordHash } from '../passwords/password-hash.js';
import { ProvidersRepository } from '../providers/providers.repository.js';
import { SignInJournal } from '../sign-in-journal.js';
import { passCookies, signInHeaders } from '../sign-in-cookies.js';
import { accountTable, rateLimitTable, sessionFields, sessionTable, userTable, verificationTable } from './auth-tables.js';
import { beginSession } from './begin-session.js';
import { limits } from './limits.js';
import { log } from './log.js';
import { ownEndpoints } from './own-endpoints.js';
import { passkeys } from './passkeys.js';
import { PeopleRepository } from './people.repository.js';
import { signInProblem } from './problems.js';
import { secondFactor } from './second-factor.js';
import { freshFor, linkLife, longestSession } from './session-life.js';

/** Where better-auth thinks that it is. Its own routes are not open: each call comes from one of our controllers. */
const basePath = '/api/auth';

/** Names of the headers that tell better-auth what we know of the caller. Callers' own headers of these names are not passed on. */
const callerAddress = 'x-medspill-address';
const callerLocale = 'x-medspill-locale';

interface Parts {
  readonly config: Config;
  readonly database: AuthDatabase;
  readonly people: PeopleRepository;
  readonly attempts: AttemptsRepository;
  readonly post: SignInPost;
  readonly providers: ProvidersRepository;
  readonly journal: SignInJournal;
}

const readerOf = (request: Request | undefined) => ({
  origin: new URL(request?.url ?? 'http://localhost').origin,
  locale: localeSchema.catch(defaultLocale).parse(request?.headers.get(callerLocale)),
});

const create = ({ config, database, people, attempts, post, providers, journal }: Parts) => {
  const { production, sessionSecret } = config;
  // The prefix makes browsers insist on https and this very host; over plain http on one's own machine they refuse it.
  const cookie = production ? '__Host-medspill' : 'medspill';
  return betterAuth({
    appName: 'Medspill',
    basePath,
    ...(config.publicUrl !== null && { baseURL: config.publicUrl }),
    secret: sessionSecret,
    database: database.pool,
    telemetry: { enabled: false },
    logger: log,
    user: {
      ...userTable,
      // Nobody signs up: who follows a link by mail must be waited for by some organisation.
      validateUserInfo: async ({ user, source }) =>
        source.method === 'magic-link' && !(await people.isInvited(String(user.email))) ? { error: 'NO_MEMBERSHIP' } : undefined,
    },
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
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: leastPasswordLength,
      maxPasswordLength: longestPasswordLength,
      password: passwordHash,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: linkLife,
      sendResetPassword: async ({ user, token }, request) => post.passwordReset(user.email, token, readerOf(request)),
    },
    rateLimit: { ...rateLimitTable, enabled: true, storage: 'database', customRules: limits },
    advanced: {
      cookiePrefix: cookie,
      useSecureCookies: false,
      cookies: { session_token: { name: cookie } },
      defaultCookieAttributes: { secure: production, httpOnly: true, sameSite: 'strict', path: '/' },
      database: { generateId: 'uuid' },
      ipAddress: { ipAddressHeaders: [callerAddress] },
      // Requests that other sites' pages send are refused before they come here, for all of the API alike.
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
    databaseHooks: { session: { create: { before: beginSession(people, attempts), after: (session, context) => journal.begun(session, context) } } },
    plugins: [
      magicLink({
        expiresIn: linkLife,
        sendMagicLink: ({ email, token }, context) => post.signInLink(email, token, readerOf(context?.request)),
      }),
      secondFactor(),
      passkeys(config),
      ownEndpoints(providers),
    ],
  });
};

/** One question to better-auth. */
export interface Call {
  readonly method: 'GET' | 'POST';
  /** As better-auth names it, after `/api/auth`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, unknown>>;
  readonly locale?: Locale;
}

/** better-auth, set up for this service. Everything that has to do with signing in goes through it. */
@Injectable()
export class Authentication {
  private readonly auth: ReturnType<typeof create>;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    database: AuthDatabase,
    people: PeopleRepository,
    attempts: AttemptsRepository,
    post: SignInPost,
    providers: ProvidersRepository,
    journal: SignInJournal,
  ) {
    this.auth = create({ config, database, people, attempts, post, providers, journal });
  }

  /** Its endpoints, for calls from our own code. */
  get api(): ReturnType<typeof create>['api'] {
    return this.auth.api;
  }

  /** What it needs to be set up as, to compare with the database. */
  get options(): ReturnType<typeof create>['options'] {
    return this.auth.options;
  }

  /**
   * Asks better-auth in the name of a request, limits by the caller's address included, and hands its cookies on.
   * @returns the body of its answer
   * @throws {DomainError} when it refuses
   */
  async ask(request: FastifyRequest, reply: FastifyReply, { method, path, query, body, locale }: Call): Promise<unknown> {
    const url = new URL(`${publicOrigin(this.config, request)}${basePath}${path}`);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
    const headers = signInHeaders(request);
    headers.set(callerAddress, request.ip);
    if (locale) headers.set(callerLocale, locale);
    if (body) headers.set('content-type', 'application/json');
    const answer = await this.auth.handler(new Request(url, { method, headers, ...(body && { body: JSON.stringify(body) }) }));
    passCookies(answer, reply);
    // Where it would send a browser elsewhere with an error in the address, the error is the answer.
    if (answer.status === 302) throw signInProblem(404, { code: new URL(answer.headers.get('location') ?? url, url).searchParams.get('error') });
    const content: unknown = await answer.json();
    if (!answer.ok) throw signInProblem(answer.status, content);
    return content;
  }
}
