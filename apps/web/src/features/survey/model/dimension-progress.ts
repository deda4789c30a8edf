import type { DimensionKey, InstrumentVersion } from '@medspill/instruments';

export interface DimensionProgress {
  readonly dimension: DimensionKey;
  readonly answered: number;
  readonly total: number;
}

/** How many of the answers are given. */
export const answeredCount = (answers: readonly (number | null)[]): number => answers.filter((value) => value !== null).length;

const positionsOfDimension = (version: InstrumentVersion, key: DimensionKey): readonly number[] =>
  version.factors.filter(({ dimension }) => dimension === key).flatMap(({ items }) => items);

/** How many statements of each dimension are answered, in the instrument's order. */
export const dimensionProgress = (
  version: InstrumentVersion,
  answers: readonly (number | null)[],
): readonly DimensionProgress[] =>
  version.dimensions.map(({ key }) => {
    const positions = positionsOfDimension(version, key);
    return {
      dimension: key,
      answered: positions.filter((position) => typeof answers[position] === 'number').length,
      total: positions.length,
    };
  });

/** 0-based positions of the statements that are still open, by dimension; dimensions without any are left out. */
export const openPositions = (
  version: InstrumentVersion,
  answers: readonly (number | null)[],
): readonly { readonly dimension: DimensionKey; readonly positions: readonly number[] }[] =>
  version.dimensions
    .map(({ key }) => ({
      dimension: key,
      positions: positionsOfDimension(version, key).filter((position) => typeof answers[position] !== 'number'),
    }))
    .filter(({ positions }) => positions.length > 0);
