import { keyedAnswers, leaderGroup26V1 } from '@medspill/instruments';
import fc from 'fast-check';
import { momentsPlace } from '../reduction/item-moments.js';
import { reduceWave } from '../reduction/reduce-wave.js';
import { completeResponses, covarianceMatrix } from './moments-of-factor.js';
import { addGroup, emptyTally } from './wave-tally.js';

const items = leaderGroup26V1.items.length;
const response = fc.array(fc.option(fc.integer({ min: 1, max: 7 }), { freq: 20 }), { minLength: items, maxLength: items });
const wave = fc.array(response, { maxLength: 6 });

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** By the book: over the responses that answer all of the factor's items, deviations from the means. */
const covariancesOf = (responses: readonly (readonly (number | null)[])[], factor: number): { n: number; covariances: number[][] } => {
  const positions = leaderGroup26V1.factors[factor]?.items ?? [];
  const rows = responses
    .map((answers) => keyedAnswers(leaderGroup26V1, answers))
    .map((keyed) => positions.map((position) => keyed[position] ?? Number.NaN))
    .filter((row) => row.every((answer) => !Number.isNaN(answer)));
  const deviations = rows.map((row) => row.map((answer, item) => answer - mean(rows.map((other) => other[item] ?? Number.NaN))));
  const covariance = (first: number, second: number) =>
    deviations.reduce((sum, row) => sum + (row[first] ?? 0) * (row[second] ?? 0), 0) / (rows.length - 1);
  return { n: rows.length, covariances: positions.map((_, first) => positions.map((__, second) => covariance(first, second))) };
};

describe('the moments of a factor', () => {
  it('of several waves together give the covariances of all their responses', () => {
    const factors = fc.integer({ min: 0, max: leaderGroup26V1.factors.length - 1 });
    fc.assert(
      fc.property(wave, wave, wave, factors, (first, second, third, factor) => {
        const place = momentsPlace(leaderGroup26V1, factor);
        const tally = emptyTally(place);
        const waves = [first, second, third].filter((responses) => covariancesOf(responses, factor).n > 1);
        for (const responses of waves) addGroup(tally, leaderGroup26V1, reduceWave(leaderGroup26V1, responses).itemMoments, place);
        const { pooled } = tally;
        const own = { start: 0, items: place.items };
        const { n, covariances } = covariancesOf(waves.flat(), factor);
        expect(completeResponses(pooled, own)).toBe(n);
        fc.pre(n > 1);
        for (const [row, values] of covarianceMatrix(pooled, own).entries()) {
          for (const [column, value] of values.entries()) expect(value).toBeCloseTo(covariances[row]?.[column] ?? Number.NaN, 10);
        }
      }),
      { numRuns: 300 },
    );
  });
});
