import { Injectable } from '@nestjs/common';
import { AuthDatabase } from '../platform/database/auth-database.js';

/** What a person can sign in with. */
export interface SignInMethods {
  readonly email: string;
  readonly name: string;
  readonly hasPassword: boolean;
  readonly hasTotp: boolean;
  readonly passkeys: readonly { readonly id: string; readonly name: string | null; readonly addedAt: Date }[];
}

interface PasskeyRow {
  id: string;
  name: string | null;
  addedAt: Date;
}

@Injectable()
export class SignInMethodsRepository {
  constructor(private readonly database: AuthDatabase) {}

  async of(userId: string): Promise<SignInMethods | null> {
    const user = await this.database.pool.query<Omit<SignInMethods, 'passkeys'>>(
      `SELECT email, name, two_factor_enabled AS "hasTotp",
              EXISTS (SELECT FROM account a WHERE a.user_id = u.id AND a.provider_id = 'credential' AND a.password IS NOT NULL) AS "hasPassword"
       FROM "user" u WHERE id = $1`,
      [userId],
    );
    const passkeys = await this.database.pool.query<PasskeyRow>(
      'SELECT id, name, created_at AS "addedAt" FROM passkey WHERE user_id = $1 ORDER BY created_at',
      [userId],
    );
    return user.rows[0] ? { ...user.rows[0], passkeys: passkeys.rows } : null;
  }

  /** @returns false when the person has no such passkey */
  async removePasskey(userId: string, id: string): Promise<boolean> {
    const { rowCount } = await this.database.pool.query('DELETE FROM passkey WHERE user_id = $1 AND id = $2', [userId, id]);
    return rowCount === 1;
  }
}
