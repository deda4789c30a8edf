import { partiallyOverlappingTTest } from '@medspill/statistics';
import { roundFigure } from '../src/disclosure/round-figure.js';
import { factorChange } from '../src/group/factor-change.js';

/** Every score that a factor of three items can have when all are answered: thirds from 1 to 7. */
const thirds = Array.from({ length: 19 }, (_, step) => 3 + step);

/** Scores in thirds, ascending, with repetition. */
const multisets = (size: number, from = 0): number[][] =>
  size === 0 ? [[]] : thirds.slice(from).flatMap((score, step) => multisets(size - 1, from + step).map((rest) => [score, ...rest]));

const permutations = (scores: readonly number[]): number[][] =>
  scores.length === 0
    ? [[]]
    : scores.flatMap((score, index) => permutations(scores.toSpliced(index, 1)).map((rest) => [score, ...rest]));

/** The published mean and SD of some scores, as one key. */
const level = (scores: readonly number[]): string => {
  const values = scores.map((score) => score / 3);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return `${roundFigure(mean)} ${roundFigure(Math.sqrt(squares / (values.length - 1)))}`;
};

const byLevel = (size: number): ReadonlyMap<string, number[][]> => {
  const found = new Map<string, number[][]>();
  for (const scores of multisets(size)) {
    const alike = found.get(level(scores));
    if (alike) alike.push(scores);
    else found.set(level(scores), [scores]);
  }
  return found;
};

/** What a report says of the change when the first wave had one member more than the second. */
export type Published = (stayers: readonly [number, number][], leaver: number) => string;

const changeOf = (stayers: readonly [number, number][], leaver: number) =>
  partiallyOverlappingTTest({
    onlyFirst: [leaver / 3],
    onlySecond: [],
    pairs: stayers.map(([before, after]) => [before / 3, after / 3]),
  });

/** All figures of the change in two decimals, as a report without the coarser rule would give them. */
export const withTwoDecimals: Published = (stayers, leaver) => {
  const { t, df, ciLow, ciHigh } = changeOf(stayers, leaver);
  return [t, df, ciLow, ciHigh].map((value) => roundFigure(value)).join(' ');
};

/** What the group's report gives. */
export const asReported: Published = (stayers, leaver) => {
  const change = { ...changeOf(stayers, leaver), nOnlyFirst: 1, nOnlySecond: 0, nBoth: stayers.length };
  const { ciLow, ciHigh, t, df, p, dAv } = factorChange({ from: 'before', to: 'after', factors: [change] }, 0, [], 4);
  return [ciLow, ciHigh, t, df, p, dAv].join(' ');
};

/**
 * Somebody who knows the published figures, how they are made and who left, and tries every set of scores with every way
 * of tying them together.
 */
export class PairingAdversary {
  readonly #before: ReadonlyMap<string, number[][]>;
  readonly #after: ReadonlyMap<string, number[][]>;

  /** @param members of the first wave; one fewer answer the second */
  constructor(members: number) {
    this.#before = byLevel(members);
    this.#after = byLevel(members - 1);
  }

  /** @returns the scores, in thirds, that the one who left may have given */
  possible(stayers: readonly [number, number][], leaver: number, published: Published): Set<number> {
    const wanted = published(stayers, leaver);
    const first = this.#before.get(level([...stayers.map(([before]) => before), leaver])) ?? [];
    const second = this.#after.get(level(stayers.map(([, after]) => after))) ?? [];
    const afterwards = second.flatMap(permutations);
    const found = new Set<number>();
    for (const scores of first) {
      for (const candidate of new Set(scores)) {
        const rest = scores.toSpliced(scores.indexOf(candidate), 1);
        const pairs = (after: readonly number[]) => rest.map((before, index): [number, number] => [before, after[index] ?? 0]);
        if (!found.has(candidate) && afterwards.some((after) => published(pairs(after), candidate) === wanted)) found.add(candidate);
      }
    }
    return found;
  }
}
