import { Injectable } from '@nestjs/common';
import { OperatorDatabase } from '../platform/database/operator-database.js';

/** Makes organisations, which only whoever operates the service can. */
@Injectable()
export class NewOrganisationsRepository {
  constructor(private readonly database: OperatorDatabase) {}

  /**
   * An organisation with an account that waits for its first administrator.
   * @param email in lower case
   * @returns false when there is an organisation of that name
   */
  create(name: string, email: string): Promise<boolean> {
    return this.database.acrossTenants(async ({ query }) => {
      const [organisation] = await query<{ id: string }>('INSERT INTO public.organisation (name) VALUES ($1) ON CONFLICT DO NOTHING RETURNING id', [name]);
      if (!organisation) return false;
      await query(`INSERT INTO identity.account (organisation_id, name, email, role) VALUES ($1, $2, $3, 'admin')`, [organisation.id, email, email]);
      return true;
    });
  }
}
