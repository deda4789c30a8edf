import type { Agreement } from '@medspill/contracts';

/** From the most to the least. */
export const agreementWords: readonly Agreement[] = ['strong', 'moderate', 'weak'];

/** Light enough for dark figures on them, and different in lightness too. */
export const agreementColours: Record<Agreement, string> = { strong: '#a9c7e3', moderate: '#dfe4e9', weak: '#f0c9a8' };
