import type { InstrumentVersion } from './instrument-version.js';
import type { InstrumentWording, Locale } from './instrument-wording.js';

type Loaders = Record<
  InstrumentVersion['key'],
  Record<InstrumentVersion['version'], Record<Locale, () => Promise<InstrumentWording>>>
>;

// Each import() is written out, because a bundler makes a file of its own only of a path that it can read.
const loaders: Loaders = {
  'leader-group-26': {
    1: {
      nb: async () => (await import('./leader-group-26/v1/nb.js')).nb,
      en: async () => (await import('./leader-group-26/v1/en.js')).en,
    },
  },
};

/**
 * The words of a questionnaire version, fetched in the chosen language only.
 * @param version the questionnaire version
 * @param locale one of `locales`
 * @returns rejects if the language's file cannot be fetched
 */
export const loadWording = ({ key, version }: InstrumentVersion, locale: Locale): Promise<InstrumentWording> =>
  loaders[key][version][locale]();
