import type { OwnData } from '@medspill/contracts';
import { type InstrumentVersion, wording } from '@medspill/instruments';

/** What the keys in somebody's own data stand for: every statement and question, in both languages. */
export const codebook = (version: InstrumentVersion): OwnData['codebook'] => {
  const [nb, en] = [wording(version, 'nb'), wording(version, 'en')];
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
      statement: { nb: nb.items[key], en: en.items[key] },
    })),
    questions: version.openQuestions.map(({ key }) => ({
      key,
      question: { nb: nb.openQuestions[key].question, en: en.openQuestions[key].question },
    })),
  };
};
