import { Inject, Injectable } from '@nestjs/common';
import type { Named } from '@medspill/contracts';
import { CONFIG, type Config } from '../../config/config.js';
import { AuthDatabase } from '../../database/auth-database.js';
import { openClientSecret } from './client-secret.js';

/** An OpenID provider as signing in needs it. */
export interface Provider {
  readonly organisationId: string;
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: string;
  readonly acrValues: readonly string[];
  readonly groupClaim: string | null;
  readonly secondFactor: boolean;
}

interface ProviderRow {
  organisation_id: string;
  id: string;
  name: string;
  issuer: string;
  client_id: string;
  client_secret: Buffer;
  scopes: string;
  acr_values: string[];
  group_claim: string | null;
  second_factor: boolean;
}

/** What a provider says of a person. */
export interface Person {
  readonly email: string | null;
  readonly name: string;
  readonly groups: readonly string[];
}

/** Where a person is let in. */
export interface Place {
  readonly organisationId: string;
  readonly accountId: string;
}

/** Providers, and whom they vouch for, while there is no organisation yet to ask within: through narrow functions, no tables. */
@Injectable()
export class ProvidersRepository {
  constructor(
    private readonly database: AuthDatabase,
    @Inject(CONFIG) private readonly config: Pick<Config, 'sessionSecret'>,
  ) {}

  async ofDomain(domain: string): Promise<Named | null> {
    const { rows } = await this.database.pool.query<Named>('SELECT id, name FROM auth.provider_of_domain($1)', [domain]);
    return rows[0] ?? null;
  }

  async find(id: string): Promise<Provider | null> {
    const { rows } = await this.database.pool.query<ProviderRow>('SELECT * FROM auth.provider($1)', [id]);
    const [row] = rows;
    return row
      ? {
          organisationId: row.organisation_id,
          id: row.id,
          name: row.name,
          issuer: row.issuer,
          clientId: row.client_id,
          clientSecret: openClientSecret(this.config.sessionSecret, row.client_secret),
          scopes: row.scopes,
          acrValues: row.acr_values,
          groupClaim: row.group_claim,
          secondFactor: row.second_factor,
        }
      : null;
  }

  /** The user who has the address in the provider's own organisation. */
  async userAt(providerId: string, email: string): Promise<string | null> {
    const { rows } = await this.database.pool.query<{ id: string | null }>('SELECT auth.user_at($1, $2) AS id', [providerId, email]);
    return rows[0]?.id ?? null;
  }

  /** Lets the person into the provider's organisation, as far as an account waits for them or a group has a role. */
  async admit(providerId: string, userId: string, { email, name, groups }: Person): Promise<Place | null> {
    const { rows } = await this.database.pool.query<{ organisation_id: string; account_id: string }>(
      'SELECT * FROM auth.admit($1, $2, $3, $4, $5)',
      [providerId, userId, email, name, groups],
    );
    return rows[0] ? { organisationId: rows[0].organisation_id, accountId: rows[0].account_id } : null;
  }

  /** Ends all that the provider began. */
  async endAllSessions(providerId: string): Promise<void> {
    await this.database.pool.query('DELETE FROM session WHERE provider_id = $1', [providerId]);
  }

  /** Ends what the provider began, of one of its sessions or of everything that a person has. */
  async endSessions(providerId: string, accountProvider: string, { sid, sub }: { sid: string | null; sub: string | null }): Promise<void> {
    await this.database.pool.query(
      `DELETE FROM session WHERE provider_id = $1 AND
         CASE WHEN $2::text IS NOT NULL THEN provider_session = $2
              ELSE user_id IN (SELECT user_id FROM account WHERE provider_id = $3 AND account_id = $4) END`,
      [providerId, sid, accountProvider, sub],
    );
  }
}
