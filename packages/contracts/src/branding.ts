import { z } from 'zod';
import { isAccent, leastContrast } from './colour-contrast.js';
import { endpoint } from './endpoint.js';

/** A colour that white text can stand on, and that can be read on white. */
export const accentColour = z
  .string()
  .refine(isAccent, `expected a colour such as #0a4a86, with a contrast of at least ${leastContrast} with white`);

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
