import { z } from 'zod';
import { endpoint } from './endpoint.js';

const channels = (colour: string): number[] => [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);

/**
 * Contrast of a colour with white, from 1 to 21, as WCAG 2.2 defines it.
 * @param colour `#rrggbb`
 */
export const contrastWithWhite = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(linear);
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
};

/** Least contrast at which text of any size is readable (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

/** A colour that white text can stand on, and that can be read on white. */
export const accentColour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'expected a colour such as #0a4a86')
  .refine((colour) => contrastWithWhite(colour) >= leastContrast, `expected a contrast of at least ${leastContrast} with white`);

/** Kinds of picture that a logo may be. */
export const logoFormats = ['png', 'svg'] as const;
export const logoFormat = z.enum(logoFormats);
export type LogoFormat = z.infer<typeof logoFormat>;

/** Largest logo, in bytes. */
export const largestLogo = 256 * 1024;

/** How the organisation's files look. */
export const branding = z.object({
  /** Null: Medspill's own dark blue. */
  accent: z.string().nullable(),
  logo: z.object({ format: logoFormat, byteCount: z.number().int() }).nullable(),
});
export type Branding = z.infer<typeof branding>;

export const getBranding = endpoint({
  method: 'GET',
  path: '/api/organisation/branding',
  summary: 'The colour and the logo of the organisation’s files.',
  response: branding,
});

export const updateBranding = endpoint({
  method: 'PUT',
  path: '/api/organisation/branding',
  summary: 'Chooses the colour of the organisation’s files.',
  body: z.object({ accent: accentColour.nullable() }),
  response: branding,
});

export const getLogo = endpoint({
  method: 'GET',
  path: '/api/organisation/logo',
  summary: 'The logo as it was uploaded.',
  produces: 'application/octet-stream',
  response: z.unknown(),
});

export const updateLogo = endpoint({
  method: 'PUT',
  path: '/api/organisation/logo',
  summary: 'Puts a logo on the organisation’s files: PNG, or SVG without scripts, styles and links.',
  body: z.object({ content: z.base64().max(Math.ceil(largestLogo / 3) * 4) }),
  response: branding,
});

export const removeLogo = endpoint({
  method: 'DELETE',
  path: '/api/organisation/logo',
  summary: 'Takes the logo away.',
  response: branding,
});
