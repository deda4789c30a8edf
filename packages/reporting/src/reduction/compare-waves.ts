import { factorScores, type InstrumentVersion } from '@medspill/instruments';
import { partiallyOverlappingTTest } from '@medspill/statistics';
import type { Answers } from './reduce-wave.js';

const unknown = { difference: null, ciLow: null, ciHigh: null, t: null, df: null, p: null, dAv: null } as const;

/** Responses of one wave by respondent key. */
export type KeyedResponses = ReadonlyMap<string, Answers>;

/** Change of one factor between two waves over the members: T_new2 with all responses of both waves. Unrounded. */
export interface MemberChange {
  readonly nOnlyFirst: number;
  readonly nOnlySecond: number;
  readonly nBoth: number;
  readonly difference: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly t: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly dAv: number | null;
}

type Scores = ReadonlyMap<string, readonly (number | null)[]>;

const scoreAll = (instrument: InstrumentVersion, responses: KeyedResponses): Scores =>
  new Map(Array.from(responses, ([key, answers]) => [key, factorScores(instrument, answers)]));

/** Splits the members by which of the two waves has their score on the factor. */
const overlap = (first: Scores, second: Scores, factor: number) => {
  const onlyFirst: number[] = [];
  const onlySecond: number[] = [];
  const pairs: [number, number][] = [];
  for (const [key, scores] of first) {
    const before = scores[factor] ?? null;
    const after = second.get(key)?.[factor] ?? null;
    if (before === null) continue;
    if (after === null) onlyFirst.push(before);
    else pairs.push([before, after]);
  }
  for (const [key, scores] of second) {
    const after = scores[factor] ?? null;
    if (after !== null && (first.get(key)?.[factor] ?? null) === null) onlySecond.push(after);
  }
  return { onlyFirst, onlySecond, pairs };
};

/**
 * Compares two waves of one group, factor by factor (partially overlapping samples t-test, Derrick, Toher & White 2017).
 * @returns one change per factor in the instrument's order; values are null where a wave has no score on the factor
 */
export const compareWaves = (
  instrument: InstrumentVersion,
  first: KeyedResponses,
  second: KeyedResponses,
): MemberChange[] => {
  const firstScores = scoreAll(instrument, first);
  const secondScores = scoreAll(instrument, second);
  return instrument.factors.map((_, factor) => {
    const samples = overlap(firstScores, secondScores, factor);
    const counts = {
      nOnlyFirst: samples.onlyFirst.length,
      nOnlySecond: samples.onlySecond.length,
      nBoth: samples.pairs.length,
    };
    const empty = counts.nBoth === 0 && (counts.nOnlyFirst === 0 || counts.nOnlySecond === 0);
    if (empty) {
      return { ...counts, ...unknown };
    }
    const { difference, ciLow, ciHigh, t, df, p, dAv } = partiallyOverlappingTTest(samples);
    return { ...counts, difference, ciLow, ciHigh, t, df, p, dAv };
  });
};

/**
 * Stands for the change of a wave from which somebody's answers have been erased. The wave's mean still counts them; a change
 * worked out from the answers that are left would not, and the two together would tell what they were.
 * @returns one change without any figure per factor
 */
export const changeAfterErasure = (instrument: InstrumentVersion): MemberChange[] =>
  instrument.factors.map(() => ({ nOnlyFirst: 0, nOnlySecond: 0, nBoth: 0, ...unknown }));
