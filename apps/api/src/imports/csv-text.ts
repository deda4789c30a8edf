import { isUtf8 } from 'node:buffer';

const beyondAscii = /[\u0080-\u00ff]/u;

/**
 * Turns a field whose bytes were read one by one as Latin-1 into the UTF-8 text that it is.
 * @returns the text without surrounding white space, or `null` when the bytes are not UTF-8
 */
export const utf8Text = (latin1: string): string | null => {
  if (!beyondAscii.test(latin1)) return latin1.trim();
  const bytes = Buffer.from(latin1, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8').trim() : null;
};

/**
 * Where the UTF-8 of a field breaks, for people to find it.
 * @returns what stands before the first byte that cannot be there, and that byte, as `Bj<byte 0xF8>`
 */
export const brokenUtf8 = (latin1: string): string => {
  const bytes = Buffer.from(latin1, 'latin1');
  const text = bytes.toString('utf8');
  const before = text.slice(0, text.indexOf('\uFFFD'));
  const byte = bytes[Buffer.byteLength(before)] ?? 0;
  return `${before.slice(-40)}<byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`;
};
