import { Injectable } from '@nestjs/common';
import type { Named } from '@medspill/contracts';
import { accountProvider } from '../platform/auth/better-auth/own-endpoints.js';
import { AuthDatabase } from '../platform/database/auth-database.js';
import { Database } from '../platform/database/database.js';

/** Which of an organisation's providers a person signs in with. */
@Injectable()
export class OwnProvidersRepository {
  constructor(
    private readonly database: Database,
    private readonly auth: AuthDatabase,
  ) {}

  ofOrganisation(organisationId: string): Promise<Named[]> {
    return this.database.tenant(organisationId, ({ prisma }) =>
      prisma.signInProvider.findMany({ where: { organisationId }, select: { id: true, name: true }, orderBy: { name: 'asc' } }),
    );
  }

  /** Those among the providers that know the person. */
  async connected(userId: string, providerIds: readonly string[]): Promise<ReadonlySet<string>> {
    const { rows } = await this.auth.pool.query<{ id: string }>(
      'SELECT given.id FROM unnest($2::uuid[], $3::text[]) AS given (id, name) JOIN account a ON a.user_id = $1 AND a.provider_id = given.name',
      [userId, providerIds, providerIds.map(accountProvider)],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Also ends what the provider began. @returns false when the person was not connected */
  async disconnect(userId: string, providerId: string): Promise<boolean> {
    const { rowCount } = await this.auth.pool.query(
      `WITH ended AS (DELETE FROM session WHERE user_id = $1 AND provider_id = $2)
       DELETE FROM account WHERE user_id = $1 AND provider_id = $3`,
      [userId, providerId, accountProvider(providerId)],
    );
    return (rowCount ?? 0) > 0;
  }
}
