import type { Locale } from '@medspill/contracts';
import type { NarrativeWording } from './wording/narrative-wording.js';

// Each import() is written out, because a bundler makes a file of its own only of a path that it can read.
const loaders: Readonly<Record<Locale, () => Promise<NarrativeWording>>> = {
  nb: async () => (await import('./wording/nb.js')).nb,
  nn: async () => (await import('./wording/nn.js')).nn,
  da: async () => (await import('./wording/da.js')).da,
  en: async () => (await import('./wording/en.js')).en,
};

/**
 * A report's sentences, fetched in the chosen language only.
 * @returns rejects if the language's file cannot be fetched
 */
export const loadNarrativeWording = (locale: Locale): Promise<NarrativeWording> => loaders[locale]();
