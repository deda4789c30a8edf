import { z } from 'zod';

const flag = z.enum(['true', 'false']).default('false').transform((value) => value === 'true');

const databaseAddress = z.url({ protocol: /^postgres(ql)?$/, error: 'expected postgresql://user:password@host:5432/database' });
/** A setting that may be left out, or left empty as compose files do. */
const optional = <Schema extends z.ZodType>(schema: Schema) => z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const network = [z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()] as const;

/** Entries with commas between them. */
const listOf = <Entry extends z.ZodType<string, string>>(entry: Entry) =>
  z
    .string()
    .default('')
    .transform((list) => list.split(',').map((part) => part.trim()).filter((part) => part !== ''))
    .pipe(z.array(entry));

const environment = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    /** How the service logs in to the database: not as its owner, nor as anyone whom row-level security does not hold for. */
    DATABASE_URL: databaseAddress,
    /** How the database's owner logs in: for the command line, which migrates and looks across organisations. The service needs none. */
    DATABASE_OWNER_URL: databaseAddress.optional(),
    /** Connections that one process holds at most. */
    DATABASE_POOL_SIZE: z.coerce.number().int().min(1).max(500).default(10),
    /** Key that signs session cookies. */
    MEDSPILL_SESSION_SECRET: z.string().min(32, 'must have at least 32 characters'),
    /** Offers identities that anyone may take. Never in production. */
    MEDSPILL_DEMO: flag,
    /**
     * Reverse proxies whose word on the caller's address and host is taken: addresses or networks, with commas between them.
     * Without any, the headers in which a caller could claim to be somebody else are not read.
     */
    TRUSTED_PROXIES: listOf(z.union([z.enum(['loopback', 'linklocal', 'uniquelocal']), ...network], 'expected addresses or networks')),
    /**
     * Networks that are not public and in which organisations' sign-in providers may nevertheless be: addresses or networks,
     * with commas between them. Elsewhere in such networks the service connects to nothing that somebody has named.
     */
    SIGN_IN_PROVIDER_NETWORKS: listOf(z.union(network, 'expected addresses or networks')),
    /** Requests that one person may make in a minute before being told to wait. */
    REQUESTS_PER_MINUTE: z.coerce.number().int().min(10).default(600),
    /** Where people reach the service, without a path: `https://medspill.example`. Links in mails begin with it. */
    PUBLIC_URL: optional(z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin)),
    /** Mail server: `smtp://user:password@host:587`, or `smtps://` for TLS from the start. Without it no mail is sent. */
    SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
    /** Sender of every mail: `Medspill <post@medspill.example>`. */
    MAIL_FROM: optional(z.string().min(3)),
    /** E-mail address of those who run the service, for whoever meets a barrier in it. */
    CONTACT_EMAIL: optional(z.email()),
    /**
     * Mailbox that undeliverable mails come back to, `bounces@medspill.example`; mail to `bounces+anything@…` must reach it.
     * Without one they come back to the sender's address, and nobody notes them.
     */
    MAIL_BOUNCES: optional(z.email()),
    /** Mails to respondents that one process sends in a second at most. */
    MAIL_PER_SECOND: z.coerce.number().int().min(1).max(1000).default(10),
    /** Whether this process takes jobs from the queue. Some process must. */
    RUN_JOBS: z.enum(['true', 'false']).default('true').transform((value) => value === 'true'),
    /** Folder of the built web application; without it the process serves the API only. */
    WEB_ROOT: z.string().optional(),
  })
  .refine((values) => !(values.MEDSPILL_DEMO && values.NODE_ENV === 'production'), {
    path: ['MEDSPILL_DEMO'],
    message: 'demo mode cannot be switched on when NODE_ENV is production',
  })
  .refine((values) => values.NODE_ENV !== 'production' || values.PUBLIC_URL !== undefined, {
    path: ['PUBLIC_URL'],
    message: 'must name the address of the service when NODE_ENV is production',
  })
  .refine((values) => values.SMTP_URL === undefined || values.MAIL_FROM !== undefined, {
    path: ['MAIL_FROM'],
    message: 'must name the sender when SMTP_URL is set',
  });

/** The way out for mail. */
export interface MailServer {
  readonly url: string;
  readonly from: string;
}

/** Settings of one process, read once from its environment. */
export interface Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  readonly databaseOwnerUrl: string | null;
  readonly databasePoolSize: number;
  readonly sessionSecret: string;
  readonly demoMode: boolean;
  /** Addresses and networks of the reverse proxies in front of the process; false without any. */
  readonly trustedProxies: string[] | false;
  /** Networks that are not public, and in which sign-in providers may be. */
  readonly signInProviderNetworks: readonly string[];
  /** Requests that one person may make in a minute. */
  readonly requestsPerMinute: number;
  /** Origin under which people reach the service; null on one's own machine, where it is the one that was asked for. */
  readonly publicUrl: string | null;
  /** Null when mail cannot be sent. */
  readonly mailServer: MailServer | null;
  /** E-mail address of those who run the service; null where none is named. */
  readonly contact: string | null;
  /** Mailbox that undeliverable mails come back to; null when there is none. */
  readonly bounceAddress: string | null;
  readonly mailsPerSecond: number;
  /** Whether this process takes jobs from the queue. */
  readonly runsJobs: boolean;
  readonly webRoot: string | null;
}

/** Injection token of {@link Config}. */
export const CONFIG = Symbol('config');

/**
 * Reads and checks the settings.
 * @throws {Error} that names every variable that is wrong and what was expected; never its value.
 */
export const readConfig = (variables: NodeJS.ProcessEnv): Config => {
  const result = environment.safeParse(variables);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The environment is not complete:\n${lines.join('\n')}`);
  }
  const values = result.data;
  return {
    production: values.NODE_ENV === 'production',
    host: values.HOST,
    port: values.PORT,
    databaseUrl: values.DATABASE_URL,
    databaseOwnerUrl: values.DATABASE_OWNER_URL ?? null,
    databasePoolSize: values.DATABASE_POOL_SIZE,
    sessionSecret: values.MEDSPILL_SESSION_SECRET,
    demoMode: values.MEDSPILL_DEMO,
    trustedProxies: values.TRUSTED_PROXIES.length > 0 && values.TRUSTED_PROXIES,
    signInProviderNetworks: values.SIGN_IN_PROVIDER_NETWORKS,
    requestsPerMinute: values.REQUESTS_PER_MINUTE,
    publicUrl: values.PUBLIC_URL ?? null,
    mailServer: values.SMTP_URL !== undefined && values.MAIL_FROM !== undefined ? { url: values.SMTP_URL, from: values.MAIL_FROM } : null,
    contact: values.CONTACT_EMAIL ?? null,
    bounceAddress: values.MAIL_BOUNCES ?? null,
    mailsPerSecond: values.MAIL_PER_SECOND,
    runsJobs: values.RUN_JOBS,
    webRoot: values.WEB_ROOT ?? null,
  };
};
