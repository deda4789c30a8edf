import { standardDeviation } from '../descriptive/standard-deviation.js';
import { mean } from '../descriptive/mean.js';
import { welchFromSummaries } from './welch-from-summaries.js';
import { welchTTest } from './welch-t-test.js';

const summary = (values: readonly number[]) => ({ n: values.length, mean: mean(values), sd: standardDeviation(values) ?? Number.NaN });

const first = [3.3, 4, 5.7, 6, 4.3];
const second = [5, 5.3, 6.7, 6.3];

it('is the test of the values, which R confirms', () => {
  const wanted = welchTTest(first, second);
  const test = welchFromSummaries(summary(first), summary(second));
  for (const name of ['difference', 't', 'df', 'p', 'ciLow', 'ciHigh', 'dAv'] as const) {
    expect(test[name]).toBeCloseTo(wanted[name] ?? Number.NaN, 12);
  }
});

it('has no test where nothing varies', () => {
  const none = { t: null, df: null, p: null, ciLow: null, ciHigh: null, dAv: null };
  expect(welchFromSummaries({ n: 4, mean: 4, sd: 0 }, { n: 5, mean: 5, sd: 0 })).toEqual({ difference: 1, ...none });
});

it('refuses a sample of one, and numbers that are none', () => {
  const other = summary(second);
  expect(() => welchFromSummaries({ n: 1, mean: 4, sd: 0 }, other)).toThrow('n1');
  expect(() => welchFromSummaries(other, { n: 4, mean: 4, sd: -1 })).toThrow('sd2');
  expect(() => welchFromSummaries(other, { n: 4, mean: Number.NaN, sd: 1 })).toThrow('mean2');
  expect(() => welchFromSummaries(other, other, { confidence: 1 })).toThrow('confidence');
});
