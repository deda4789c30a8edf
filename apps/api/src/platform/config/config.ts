import { z } from 'zod';

const flag = z.enum(['true', 'false']).default('false').transform((value) => value === 'true');

const databaseAddress = z.url({ protocol: /^postgres(ql)?$/, error: 'expected postgresql://user:password@host:5432/database' });

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
    TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform((list) => list.split(',').map((entry) => entry.trim()).filter((entry) => entry !== ''))
      .pipe(z.array(z.union([z.enum(['loopback', 'linklocal', 'uniquelocal']), z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], 'expected addresses or networks'))),
    /** Requests that one person may make in a minute before being told to wait. */
    REQUESTS_PER_MINUTE: z.coerce.number().int().min(10).default(600),
    /** Folder of the built web application; without it the process serves the API only. */
    WEB_ROOT: z.string().optional(),
  })
  .refine((values) => !(values.MEDSPILL_DEMO && values.NODE_ENV === 'production'), {
    path: ['MEDSPILL_DEMO'],
    message: 'demo mode cannot be switched on when NODE_ENV is production',
  });

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
  /** Requests that one person may make in a minute. */
  readonly requestsPerMinute: number;
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
    requestsPerMinute: values.REQUESTS_PER_MINUTE,
    webRoot: values.WEB_ROOT ?? null,
  };
};
