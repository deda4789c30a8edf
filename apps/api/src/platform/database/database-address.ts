import type { PoolConfig } from 'pg';

/**
 * Splits a PostgreSQL URL into the fields that the driver takes.
 * Fields instead of the URL itself, so that Prisma's adapter never mistakes the database for its shadow.
 * `?sslmode=` and `?schema=` of the URL: sslmode `disable` and `require` are understood, others are left to the driver.
 */
export const databaseAddress = (url: string): PoolConfig => {
  const address = new URL(url);
  const sslmode = address.searchParams.get('sslmode');
  return {
    host: address.hostname,
    port: Number(address.port || 5432),
    user: decodeURIComponent(address.username),
    password: decodeURIComponent(address.password),
    database: decodeURIComponent(address.pathname.slice(1)),
    ...(sslmode === 'require' && { ssl: { rejectUnauthorized: false } }),
    ...((sslmode === 'verify-full' || sslmode === 'verify-ca') && { ssl: true }),
  };
};
