import { Injectable } from '@nestjs/common';
import type { Role } from '@medspill/contracts';
import { AuthDatabase } from '../../database/auth-database.js';

/** An account of a person who signs in: their membership of one organisation. */
export interface Membership {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly accountId: string;
  readonly role: Role;
}

interface MembershipRow {
  organisation_id: string;
  organisation_name: string;
  account_id: string;
  role: Role;
}

/** What signing in asks about people before there is an organisation to ask within: through narrow functions, no tables. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly database: AuthDatabase) {}

  /** Whether some organisation waits for the owner of the address. */
  async isInvited(email: string): Promise<boolean> {
    const { rows } = await this.database.pool.query<{ invited: boolean }>('SELECT auth.is_invited($1) AS invited', [email]);
    return rows[0]?.invited ?? false;
  }

  /** The user's accounts, by the organisations' names; those that wait for the user's own address are taken first. */
  async memberships(userId: string): Promise<Membership[]> {
    await this.database.pool.query('SELECT auth.take_accounts($1)', [userId]);
    const { rows } = await this.database.pool.query<MembershipRow>('SELECT * FROM auth.accounts_of($1)', [userId]);
    return rows.map((row) => ({
      organisationId: row.organisation_id,
      organisationName: row.organisation_name,
      accountId: row.account_id,
      role: row.role,
    }));
  }

  /** The user who signs in with the address; null when nobody does. */
  async withAddress(email: string): Promise<string | null> {
    const { rows } = await this.database.pool.query<{ id: string }>('SELECT id FROM "user" WHERE email = $1', [email]);
    return rows[0]?.id ?? null;
  }

  /** Whether the user has set up an authenticator app. */
  async hasSecondFactor(userId: string): Promise<boolean> {
    const { rows } = await this.database.pool.query<{ enabled: boolean }>('SELECT two_factor_enabled AS enabled FROM "user" WHERE id = $1', [userId]);
    return rows[0]?.enabled ?? false;
  }

  /** Writes the user's new address into their accounts. */
  async moveAccounts(userId: string, email: string): Promise<void> {
    await this.database.pool.query('SELECT auth.move_accounts($1, $2)', [userId, email]);
  }

  /** The organisation that the user worked in last; null when every session is gone. */
  async lastOrganisation(userId: string): Promise<string | null> {
    const { rows } = await this.database.pool.query<{ organisation_id: string }>(
      'SELECT organisation_id FROM session WHERE user_id = $1 ORDER BY updated_at DESC LIMIT 1',
      [userId],
    );
    return rows[0]?.organisation_id ?? null;
  }
}
