import { randomBytes } from 'node:crypto';

const blockBytes = 64;

const padded = (key: Buffer, pad: number): Buffer => Buffer.from(Buffer.alloc(blockBytes, pad).map((byte, index) => byte ^ (key[index] ?? 0)));

/** The two halves of a key of HMAC-SHA-256, for the database to compute codes with: `sha256(outer || sha256(inner || id))`. */
export interface PseudonymKey {
  readonly inner: Buffer;
  readonly outer: Buffer;
}

/**
 * A key for the codes of one file. It is kept nowhere: nobody, whoever holds the list of respondent keys included, can tell
 * later whose code is whose, nor tie one file to another.
 */
export const createPseudonymKey = (key: Buffer = randomBytes(blockBytes)): PseudonymKey => ({
  inner: padded(key, 0x36),
  outer: padded(key, 0x5c),
});
