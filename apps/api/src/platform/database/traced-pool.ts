import { AsyncLocalStorage } from 'node:async_hooks';
import { Pool, type PoolClient } from 'pg';

type OnConnection = (connection: PoolClient) => void;
type Callback = Parameters<Pool['connect']>[0];

/**
 * A pool that tells which connection came, also when Prisma asks for it on somebody's behalf: so that Prisma's statements
 * and the driver's own run in one transaction on one connection.
 */
export class TracedPool extends Pool {
  readonly #asking = new AsyncLocalStorage<OnConnection>();

  /** Calls `onConnection` with each connection that `work`, or what it calls, takes from the pool. */
  trace<Result>(onConnection: OnConnection, work: () => Promise<Result>): Promise<Result> {
    return this.#asking.run(onConnection, work);
  }

  override connect(): Promise<PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<PoolClient> | void {
    if (callback) return super.connect(callback);
    return this.#connect();
  }

  async #connect(): Promise<PoolClient> {
    const connection = await super.connect();
    this.#asking.getStore()?.(connection);
    return connection;
  }
}
