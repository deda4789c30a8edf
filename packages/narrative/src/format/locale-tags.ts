import type { Locale } from '@medspill/contracts';

/** Languages with the country whose habits figures and dates follow. */
export const localeTags: Readonly<Record<Locale, string>> = { nb: 'nb-NO', nn: 'nn-NO', da: 'da-DK', en: 'en-GB' };
