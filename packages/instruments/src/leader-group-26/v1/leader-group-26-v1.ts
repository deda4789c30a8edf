import type { InstrumentVersion } from '../../instrument-version.js';
import { dimensionKeys, factorDimensions, itemNumbers, openQuestionKeys, reverseKeyedItems } from './structure.js';

/** The leader-group questionnaire, version 1: 26 factors in three dimensions, three statements each, answered from 1 to 7. */
export const leaderGroup26V1: InstrumentVersion = {
  key: 'leader-group-26',
  version: 1,
  scale: { min: 1, max: 7 },
  dimensions: dimensionKeys.map((key) => ({ key })),
  factors: factorDimensions.map(({ key, dimension }, index) => ({
    key,
    dimension,
    items: itemNumbers.map((number) => index * itemNumbers.length + number - 1),
  })),
  items: factorDimensions.flatMap(({ key: factor }) =>
    itemNumbers.map((number) => {
      const key = `${factor}_${number}` as const;
      return { key, factor, reverse: reverseKeyedItems.has(key) };
    }),
  ),
  openQuestions: openQuestionKeys.map((key) => ({ key })),
};
