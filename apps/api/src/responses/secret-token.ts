import { createHash, randomBytes } from 'node:crypto';

/** A new secret, of a personal link or of a session: 256 random bits, written for a URL. */
export const createSecretToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret. A plain hash will do: 256 random bits cannot be guessed from it. */
export const hashSecretToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Whether the text can be a secret at all. */
export const isSecretToken = (text: string): boolean => /^[A-Za-z0-9_-]{43}$/.test(text);
