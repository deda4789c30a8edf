import { setTimeout } from 'node:timers/promises';
import { createHmac } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const decodeBase32 = (text: string): Buffer => {
  const bits = Array.from(text.replace(/=+$/, ''), (character) => alphabet.indexOf(character).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
};

/** The six digits that an authenticator app shows (RFC 6238). @param steps half minutes from now */
export const totpCode = (secret: string, steps = 0): string => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const digest = createHmac('sha1', decodeBase32(secret)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
};

/** Waits where the step is about to end: the code of the step before is good until then, and not a moment longer. */
export const untilStepHasTime = async (milliseconds = 5000): Promise<void> => {
  const left = 30_000 - (Date.now() % 30_000);
  if (left < milliseconds) await setTimeout(left);
};
