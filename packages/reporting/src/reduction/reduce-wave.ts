import { factorScores, type InstrumentVersion, keyedAnswers } from '@medspill/instruments';
import { mean, standardDeviation } from '@medspill/statistics';
import { type ItemMoments, itemMoments } from './item-moments.js';
import { bandCount, scoreBand } from './score-bands.js';

/** One response's answers in item order as given, null where left open. */
export type Answers = ArrayLike<number | null>;

/** What the responses of one closed wave are reduced to. Factor arrays follow the instrument's order. */
export interface WaveAggregate {
  /** Responses with a score on at least one factor. */
  readonly responses: number;
  /** Per factor: responses that have a score, their mean (null without any) and SD (n − 1; null below two). */
  readonly n: readonly number[];
  readonly mean: readonly (number | null)[];
  readonly sd: readonly (number | null)[];
  readonly itemMoments: ItemMoments;
  /** Per factor, flattened: scores in each of the three bands. */
  readonly bandCounts: readonly number[];
}

/**
 * Scores the responses of a wave and reduces them to its aggregate: the only thing that reports read.
 * @throws {RangeError} when a response does not fit the instrument
 */
export const reduceWave = (instrument: InstrumentVersion, responses: readonly Answers[]): WaveAggregate => {
  const scored = responses.map((response) => factorScores(instrument, response));
  const perFactor = instrument.factors.map((_, factor) =>
    // Sorted, so that not even the last bit of a figure depends on the order in which the responses came.
    scored
      .map((scores) => scores[factor] ?? null)
      .filter((score) => score !== null)
      .toSorted((a, b) => a - b),
  );
  return {
    // One that was sent without answering anything stands for nobody, and must lift nothing over a threshold.
    responses: scored.filter((scores) => scores.some((score) => score !== null)).length,
    n: perFactor.map((scores) => scores.length),
    mean: perFactor.map((scores) => (scores.length > 0 ? mean(scores) : null)),
    sd: perFactor.map((scores) => (scores.length > 1 ? standardDeviation(scores) : null)),
    itemMoments: itemMoments(instrument, responses.map((response) => keyedAnswers(instrument, response))),
    bandCounts: perFactor.flatMap((scores) => {
      const bands = new Array<number>(bandCount).fill(0);
      for (const score of scores) bands[scoreBand(score)] = (bands[scoreBand(score)] ?? 0) + 1;
      return bands;
    }),
  };
};
