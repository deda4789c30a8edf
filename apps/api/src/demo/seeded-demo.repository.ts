import { Client } from 'pg';
import { databaseAddress } from '../platform/database/database-address.js';
import { demoAccounts, demoProgramme } from './demo-programme.js';

/** Gives an open follow-up whose deadline has passed a new one: the demo may be started again months later. */
const extendDeadlines = `
UPDATE public.wave w SET closes_at = now() + make_interval(days => $2)
FROM public.organisation o
WHERE o.name = $1 AND w.organisation_id = o.id AND w.kind = 'follow_up' AND w.state = 'open' AND w.closes_at <= now()`;

/** What was planned and has had its time while nobody ran the demo is planned anew. */
const planAnew = `
UPDATE public.wave w SET opens_at = now() + make_interval(days => $2), closes_at = now() + make_interval(days => $3)
FROM public.organisation o
WHERE o.name = $1 AND w.organisation_id = o.id AND w.kind = 'follow_up' AND w.state = 'planned' AND w.closes_at <= now()`;

const findIdentities = `
SELECT FROM identity.account a JOIN public.organisation o ON o.id = a.organisation_id WHERE o.name = $1 AND a.demo
HAVING count(DISTINCT a.role) = $2`;

/**
 * Sees whether the demo is there and keeps it open. One connection and no framework, for this is what nearly every start does.
 * @returns false when the demo has to be made first
 */
export const refreshDemo = async (databaseUrl: string): Promise<boolean> => {
  const client = new Client(databaseAddress(databaseUrl));
  await client.connect();
  try {
    const { organisation, closesInDays, opensInDays, openDays } = demoProgramme;
    await client.query(extendDeadlines, [organisation, closesInDays]);
    await client.query(planAnew, [organisation, opensInDays, opensInDays + openDays]);
    return (await client.query(findIdentities, [demoProgramme.organisation, demoAccounts.length])).rowCount === 1;
  } finally {
    await client.end();
  }
};
