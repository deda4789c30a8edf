import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Client } from 'pg';
import { CONFIG, type Config } from '../config/config.js';
import { databaseAddress } from './database-address.js';

interface Standing {
  user: string;
  superuser: boolean;
  bypasses: boolean;
  owns: boolean;
  migrated: boolean;
  prepared: boolean;
}

// Whatever the login may become counts as what it is.
const readStanding = `
SELECT session_user AS "user",
       EXISTS (SELECT FROM pg_roles WHERE rolsuper AND pg_has_role(session_user, oid, 'MEMBER')) AS superuser,
       EXISTS (SELECT FROM pg_roles WHERE rolbypassrls AND pg_has_role(session_user, oid, 'MEMBER')) AS bypasses,
       EXISTS (SELECT FROM pg_class WHERE relnamespace::regnamespace::text IN ('public', 'identity', 'survey', 'mailing', 'auth', 'graphile_worker')
                 AND relkind IN ('r', 'p') AND pg_has_role(session_user, relowner, 'MEMBER')) AS owns,
       EXISTS (SELECT FROM pg_class WHERE relnamespace::regnamespace::text = 'survey') AS migrated,
       (SELECT count(*) = 6 FROM pg_roles
        WHERE rolname IN ('medspill_app', 'medspill_reporting', 'medspill_auth', 'medspill_jobs', 'medspill_mailer') AND pg_has_role(session_user, oid, 'SET')
           OR rolname = 'medspill_entrance' AND pg_has_role(session_user, oid, 'USAGE')) AS prepared`;

const objection = ({ user, superuser, bypasses, owns, migrated, prepared }: Standing): string | null => {
  const passes = (superuser && 'is a superuser') || (bypasses && 'has BYPASSRLS') || (owns && 'owns the tables');
  if (passes) {
    return `the login "${user}" ${passes}: PostgreSQL would show it every organisation's rows. Name a login of the service's own, and the owner in DATABASE_OWNER_URL; \`migrate\` makes the login`;
  }
  if (!migrated) return 'the database has no tables yet: run `migrate`';
  return prepared ? null : `the login "${user}" lacks its roles: run \`migrate\``;
};

/** Lets the service start only with a login that row-level security holds for, and that has what the service needs. */
@Injectable()
export class LoginCheck implements OnModuleInit {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'databaseUrl'>) {}

  /** @throws {Error} that names DATABASE_URL and says what is wrong with it, without the password */
  async onModuleInit(): Promise<void> {
    const reason = await this.standing().then(objection, (error: unknown) => (error instanceof Error ? error.message : String(error)));
    if (reason !== null) throw new Error(`DATABASE_URL: ${reason}.`);
  }

  private async standing(): Promise<Standing> {
    const client = new Client(databaseAddress(this.config.databaseUrl));
    try {
      await client.connect();
      const { rows } = await client.query<Standing>(readStanding);
      if (!rows[0]) throw new Error('the database says nothing of the login');
      return rows[0];
    } finally {
      await client.end();
    }
  }
}
