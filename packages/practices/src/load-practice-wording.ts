import type { InstrumentVersion, Locale } from '@medspill/instruments';
import type { PracticeWording } from './practice-wording.js';

type Loaders = Record<InstrumentVersion['key'], Record<InstrumentVersion['version'], Readonly<Record<Locale, () => Promise<PracticeWording>>>>>;

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
 * The words about a questionnaire version's practices, fetched in the chosen language only.
 * @returns rejects if the language's file cannot be fetched
 */
export const loadPracticeWording = ({ key, version }: Pick<InstrumentVersion, 'key' | 'version'>, locale: Locale): Promise<PracticeWording> =>
  loaders[key][version][locale]();
