import { largestLogo, type LogoFormat } from '@medspill/contracts';
import { isPlainSvg } from './plain-svg.js';

export interface Logo {
  readonly format: LogoFormat;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Wider or higher ones are photographs, and take memory when they are unpacked. */
const mostPixels = 4000;

const isPng = (bytes: Uint8Array): boolean => {
  if (bytes.length < 33 || !pngSignature.every((byte, index) => bytes[index] === byte)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return [view.getUint32(16), view.getUint32(20)].every((pixels) => pixels > 0 && pixels <= mostPixels);
};

/**
 * Takes a picture for what it holds, whatever it is called.
 * @returns null when it is neither a PNG nor an SVG of plain shapes, or too large
 */
export const readLogo = (content: string): Logo | null => {
  const bytes = Uint8Array.from(Buffer.from(content, 'base64'));
  if (bytes.length === 0 || bytes.length > largestLogo) return null;
  if (isPng(bytes)) return { format: 'png', bytes };
  const text = new TextDecoder('utf-8').decode(bytes);
  return isPlainSvg(text) ? { format: 'svg', bytes } : null;
};
