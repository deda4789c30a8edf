import { APIError } from 'better-auth/api';
import type { AttemptsRepository } from '../attempts.repository.js';
import type { PeopleRepository } from './people.repository.js';

/** A session that is about to be stored. One that follows another, or that one of our endpoints begins, has its place already. */
export interface NewSession {
  readonly userId: string;
  readonly accountId?: unknown;
}

/** What better-auth was asked for, where it was asked by a request. */
interface Asked {
  readonly path?: string;
  readonly body?: { readonly code?: unknown };
}

const totpPath = '/two-factor/verify-totp';

/** Paths of better-auth that end in a session only when a second factor was shown. */
const withSecondFactor: ReadonlySet<string> = new Set([totpPath, '/two-factor/verify-backup-code', '/passkey/verify-authentication']);

/** A code of an authenticator app is good for the half minute before and after its own, so once within a minute and a half. */
const codeIsGoodFor = { most: 1, within: 90 } as const;

/**
 * Gives every session its place: the organisation that the person worked in last, or the first of theirs. A code of an
 * authenticator app begins one session only: whoever looked over a shoulder comes too late.
 * The caller's address is not kept: it would say where somebody works from, and nothing here needs it.
 * @throws {APIError} when no organisation knows the person (any more), and when the code was used before
 */
export const beginSession =
  (people: PeopleRepository, attempts: AttemptsRepository) =>
  async (session: NewSession, asked: Asked | null) => {
    const { path = '', body } = asked ?? {};
    if (path === totpPath && !(await attempts.count('code', `${session.userId} ${String(body?.code)}`, codeIsGoodFor))) {
      throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'The code was used before.' });
    }
    const kept = { ipAddress: null, ...(withSecondFactor.has(path) && { secondFactor: true }) };
    if (typeof session.accountId === 'string') return { data: kept };
    const [memberships, last] = [await people.memberships(session.userId), await people.lastOrganisation(session.userId)];
    const membership = memberships.find(({ organisationId }) => organisationId === last) ?? memberships[0];
    if (!membership) throw new APIError('FORBIDDEN', { code: 'NO_MEMBERSHIP', message: 'No organisation knows this person.' });
    return { data: { ...kept, organisationId: membership.organisationId, accountId: membership.accountId } };
  };
