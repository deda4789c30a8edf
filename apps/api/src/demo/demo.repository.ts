import { Injectable } from '@nestjs/common';
import type { DemoIdentity } from '@medspill/contracts';
import { Database } from '../platform/database/database.js';

/** Demo identities, and links for the members who have not answered an open demo wave. */
@Injectable()
export class DemoRepository {
  constructor(private readonly database: Database) {}

  async identities(): Promise<(DemoIdentity & { organisationId: string })[]> {
    return this.database.client.account.findMany({
      where: { demo: true },
      select: { id: true, name: true, role: true, organisationId: true },
      orderBy: [{ role: 'asc' }, { name: 'asc' }],
      take: 20,
    });
  }

  /** Makes the identity the account of the user who is signed in as it. */
  async take({ organisationId, accountId }: { organisationId: string; accountId: string }, userId: string): Promise<void> {
    await this.database.client.account.update({
      where: { organisationId_id: { organisationId, id: accountId }, demo: true },
      data: { userId },
    });
  }

  /**
   * Gives a member who has not answered a new link to the open wave; an older link of that member stops working.
   * @param tokenHash SHA-256 of the new link's token
   * @returns false when everybody has answered, or no demo wave is open
   */
  async renewInvitation(tokenHash: Buffer): Promise<boolean> {
    const { rowCount } = await this.database.pool.query(
      `UPDATE identity.invitation SET token_hash = $1
       WHERE (organisation_id, wave_id, member_id) = (
         SELECT i.organisation_id, i.wave_id, i.member_id
         FROM identity.invitation i
         JOIN identity.respondent_key k USING (organisation_id, member_id)
         JOIN public.wave w ON w.organisation_id = i.organisation_id AND w.id = i.wave_id
         JOIN public."group" g ON g.organisation_id = w.organisation_id AND g.id = w.group_id
         LEFT JOIN survey.response r
           ON r.organisation_id = i.organisation_id AND r.wave_id = i.wave_id AND r.respondent_key = k.key
         WHERE w.state = 'open' AND (w.closes_at IS NULL OR w.closes_at > now()) AND r.submitted IS NOT TRUE
           AND EXISTS (SELECT FROM identity.account a WHERE a.organisation_id = i.organisation_id AND a.demo)
           AND EXISTS (SELECT FROM survey.response s WHERE s.organisation_id = w.organisation_id AND s.wave_id = w.id)
         ORDER BY EXISTS (
           SELECT FROM identity.role_grant q JOIN identity.account b
             ON b.organisation_id = q.organisation_id AND b.id = q.account_id AND b.role = 'lead' AND b.demo
           WHERE q.organisation_id = g.organisation_id AND q.group_id = g.id
         ) DESC, g.name, r.submitted IS NOT NULL, i.member_id
         LIMIT 1)`,
      [tokenHash],
    );
    return rowCount === 1;
  }
}
