import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

const keyOf = (sessionSecret: string): Buffer => Buffer.from(hkdfSync('sha256', sessionSecret, '', 'client secrets of sign-in providers', 32));

/** Encrypts a provider's client secret for the database: initialisation vector, tag, cipher text. */
export const sealClientSecret = (sessionSecret: string, clientSecret: string): Buffer => {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, keyOf(sessionSecret), iv);
  const text = Buffer.concat([cipher.update(clientSecret, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), text]);
};

/** @throws {Error} when it was sealed with another secret, or changed since */
export const openClientSecret = (sessionSecret: string, sealed: Buffer): string => {
  const decipher = createDecipheriv(algorithm, keyOf(sessionSecret), sealed.subarray(0, ivBytes));
  decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
};
