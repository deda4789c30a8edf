import type { Locale, OwnData } from '@medspill/contracts';
import { completeLocales, type InstrumentVersion, type InstrumentWording, wording } from '@medspill/instruments';

/** What the keys in somebody's own data stand for: every statement and question, in each language that they are worded in. */
export const codebook = (version: InstrumentVersion): OwnData['codebook'] => {
  const inEveryLanguage = wordsByLocale(version);
  const dimensions = new Map(version.factors.map(({ key, dimension }) => [key, dimension]));
  return {
    instrument: version.key,
    version: version.version,
    scale: version.scale,
    items: version.items.map(({ key, factor, reverse }) => ({
      key,
      factor,
      dimension: dimensions.get(factor) ?? '',
      reverse,
      statement: inEveryLanguage((words) => words.items[key]),
    })),
    questions: version.openQuestions.map(({ key }) => ({
      key,
      question: inEveryLanguage((words) => words.openQuestions[key].question),
    })),
  };
};

const wordsByLocale = (version: InstrumentVersion) => {
  const languages = completeLocales(version).map((locale): [Locale, InstrumentWording] => [locale, wording(version, locale)]);
  return (pick: (words: InstrumentWording) => string): Partial<Record<Locale, string>> =>
    Object.fromEntries(languages.map(([locale, words]) => [locale, pick(words)]));
};
