import { Injectable } from '@nestjs/common';
import type { DemoIdentity } from '@medspill/contracts';
import { Database } from '../platform/database/database.js';

interface IdentityRow extends DemoIdentity {
  organisation_id: string;
}

/** Demo identities, and links for the members who have not answered an open demo wave. */
@Injectable()
export class DemoRepository {
  constructor(private readonly database: Database) {}

  async identities(): Promise<(DemoIdentity & { organisationId: string })[]> {
    const rows = await this.database.entrance<IdentityRow>({ text: 'SELECT * FROM identity.demo_identities()' });
    return rows.map(({ organisation_id: organisationId, ...identity }) => ({ ...identity, organisationId }));
  }

  /** Makes the identity the account of the user who is signed in as it. */
  async take({ organisationId, accountId }: { organisationId: string; accountId: string }, userId: string): Promise<void> {
    const statement = { text: 'SELECT identity.take_demo_identity($1, $2, $3)', values: [organisationId, accountId, userId] };
    await this.database.entrance(statement);
  }

  /**
   * Gives a member who has not answered a new link to the open wave; an older link of that member stops working.
   * @param tokenHash SHA-256 of the new link's token
   * @returns false when everybody has answered, or no demo wave is open
   */
  async renewInvitation(tokenHash: Buffer): Promise<boolean> {
    const statement = { text: 'SELECT identity.renew_demo_invitation($1) AS renewed', values: [tokenHash] };
    const [row] = await this.database.entrance<{ renewed: boolean }>(statement);
    return row?.renewed ?? false;
  }
}
