import { APIError } from 'better-auth/api';
import type { PeopleRepository } from './people.repository.js';

/** A session that is about to be stored. One that follows another, or that one of our endpoints begins, has its place already. */
export interface NewSession {
  readonly userId: string;
  readonly accountId?: unknown;
}

/** Paths of better-auth that end in a session only when a second factor was shown. */
const withSecondFactor: ReadonlySet<string> = new Set([
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/verify-authentication',
]);

/**
 * Gives every session its place: the organisation that the person worked in last, or the first of theirs.
 * The caller's address is not kept: it would say where somebody works from, and nothing here needs it.
 * @throws {APIError} when no organisation knows the person (any more)
 */
export const beginSession =
  (people: PeopleRepository) =>
  async (session: NewSession, context: { readonly path?: string } | null) => {
    const shown = withSecondFactor.has(context?.path ?? '') ? { secondFactor: true } : {};
    const kept = { ipAddress: null, ...shown };
    if (typeof session.accountId === 'string') return { data: kept };
    const [memberships, last] = [await people.memberships(session.userId), await people.lastOrganisation(session.userId)];
    const membership = memberships.find(({ organisationId }) => organisationId === last) ?? memberships[0];
    if (!membership) throw new APIError('FORBIDDEN', { code: 'NO_MEMBERSHIP', message: 'No organisation knows this person.' });
    return { data: { ...kept, organisationId: membership.organisationId, accountId: membership.accountId } };
  };
