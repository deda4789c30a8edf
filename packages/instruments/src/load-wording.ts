import type { InstrumentVersion } from './instrument-version.js';
import { type InstrumentWording, type Locale, locales, type PerLocale } from './instrument-wording.js';

type Loaders = Record<InstrumentVersion['key'], Record<InstrumentVersion['version'], PerLocale<() => Promise<InstrumentWording>>>>;

// Each import() is written out, because a bundler makes a file of its own only of a path that it can read.
const loaders: Loaders = {
  'leader-group-26': {
    1: {
      nb: async () => (await import('./leader-group-26/v1/nb.js')).nb,
      nn: async () => (await import('./leader-group-26/v1/nn.js')).nn,
      da: async () => (await import('./leader-group-26/v1/da.js')).da,
      en: async () => (await import('./leader-group-26/v1/en.js')).en,
    },
  },
};

/**
 * The words of a questionnaire version, fetched in the chosen language only.
 * @param version the questionnaire version
 * @param locale the language; bokmål where the version is not worded in it (`isComplete` tells)
 * @returns rejects if the language's file cannot be fetched
 */
export const loadWording = ({ key, version }: InstrumentVersion, locale: Locale): Promise<InstrumentWording> => {
  const load = loaders[key][version];
  return (load[locale] ?? load.nb)();
};

/**
 * Whether every word of a questionnaire version is there in a language. A language's file does not compile while it lacks a
 * word, and the specs refuse an empty one: a version is complete in a language as soon as it has a file in it.
 * It fetches no words, so that screens can ask, too.
 */
export const isComplete = ({ key, version }: InstrumentVersion, locale: Locale): boolean => loaders[key][version][locale] !== undefined;

/** The languages that a questionnaire version is complete in, in the order of `locales`. */
export const completeLocales = (version: InstrumentVersion): Locale[] => locales.filter((locale) => isComplete(version, locale));
