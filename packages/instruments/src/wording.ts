import type { InstrumentVersion } from './instrument-version.js';
import type { InstrumentWording, Locale, PerLocale } from './instrument-wording.js';
import { da as leaderGroup26V1Da } from './leader-group-26/v1/da.js';
import { en as leaderGroup26V1En } from './leader-group-26/v1/en.js';
import { nb as leaderGroup26V1Nb } from './leader-group-26/v1/nb.js';
import { nn as leaderGroup26V1Nn } from './leader-group-26/v1/nn.js';

type Wordings = Record<InstrumentVersion['key'], Record<InstrumentVersion['version'], PerLocale<InstrumentWording>>>;

const wordings: Wordings = {
  'leader-group-26': { 1: { nb: leaderGroup26V1Nb, nn: leaderGroup26V1Nn, da: leaderGroup26V1Da, en: leaderGroup26V1En } },
};

/**
 * The words of a questionnaire version, at once. It brings every language along: in the browser use `loadWording`.
 * @param version the questionnaire version
 * @param locale the language; bokmål where the version is not worded in it (`isComplete` tells)
 */
export const wording = ({ key, version }: InstrumentVersion, locale: Locale): InstrumentWording => {
  const words = wordings[key][version];
  return words[locale] ?? words.nb;
};
