import type { InstrumentVersion } from '@medspill/instruments';

/**
 * How the answers to each factor's items go together in one wave, reverse-keyed items reversed. Per factor, in the
 * instrument's order and one after the other: how many responses answer all of its items; over these, the sum of every
 * item's answers; and the sum of the products of every two items, each with itself and with those that follow it.
 * All are whole numbers, and those of several waves add up: reliability and agreement follow from them without the answers.
 */
export type ItemMoments = ArrayLike<number>;

/** Where a factor's moments are in a list of moments, and over how many items. */
export interface MomentsPlace {
  readonly start: number;
  readonly items: number;
}

/** How many numbers a factor takes: the responses, a sum per item, a sum of products per pair of items. */
export const momentsWidth = (items: number): number => 1 + items + (items * (items + 1)) / 2;

/** @param factor position of the factor in the instrument */
export const momentsPlace = ({ factors }: Pick<InstrumentVersion, 'factors'>, factor: number): MomentsPlace => ({
  start: factors.slice(0, factor).reduce((sum, { items }) => sum + momentsWidth(items.length), 0),
  items: factors[factor]?.items.length ?? 0,
});

const factorMoments = (rows: readonly (readonly number[])[], items: number): number[] => {
  const sums = new Array<number>(items).fill(0);
  const products = new Array<number>((items * (items + 1)) / 2).fill(0);
  for (const row of rows) {
    let pair = 0;
    for (const [item, answer] of row.entries()) {
      sums[item] = (sums[item] ?? 0) + answer;
      for (const other of row.slice(item)) {
        products[pair] = (products[pair] ?? 0) + answer * other;
        pair += 1;
      }
    }
  }
  return [rows.length, ...sums, ...products];
};

/**
 * Reduces a wave's responses to their item moments.
 * @param keyed answers of each response in item order, reverse-keyed items reversed, null where left open
 */
export const itemMoments = (instrument: InstrumentVersion, keyed: readonly (readonly (number | null)[])[]): number[] =>
  instrument.factors.flatMap(({ items }) => {
    const answers = keyed.map((response) => items.map((item) => response[item] ?? null).filter((answer) => answer !== null));
    return factorMoments(answers.filter((row) => row.length === items.length), items.length);
  });
