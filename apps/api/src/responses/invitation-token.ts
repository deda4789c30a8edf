import { createHash, randomBytes } from 'node:crypto';

/** A new invitation's token: 256 random bits, written for a URL. */
export const createInvitationToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. A plain hash will do: 256 random bits cannot be guessed from it. */
export const hashInvitationToken = (token: string): Buffer => createHash('sha256').update(token).digest();
