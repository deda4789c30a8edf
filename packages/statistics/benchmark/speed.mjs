/**
 * Speed of the package on one core. Build it first, then: node benchmark/speed.mjs
 * Prints medians of several runs, and exits with 1 when the programme report's rows take longer than their limit.
 */
import jStat from 'jstat';
import * as simple from 'simple-statistics';
import {
  cohensDav,
  cohensDavInterval,
  mean,
  pairedTTest,
  pearsonCorrelation,
  standardDeviation,
  wilcoxonSignedRank,
} from '../dist/index.js';
import { seededNormal } from './seeded-normal.mjs';

const FACTORS = 26;
const GROUPS = 10_000;
const LIMIT_MS = 250;
const RUNS = 15;

const normal = seededNormal(1);
const factors = Array.from({ length: FACTORS }, () => {
  const before = Float64Array.from({ length: GROUPS }, () => 5 + 0.5 * normal());
  return { before, after: before.map((value) => 2.2 + 0.6 * value + 0.4 * normal()) };
});

/** One row of the programme report: both means and SDs, paired t, d_av with its interval, Wilcoxon. */
function reportRow({ before, after }) {
  const test = pairedTTest(before, after);
  const summary = { mean1: mean(before), sd1: standardDeviation(before), mean2: mean(after), sd2: standardDeviation(after) };
  const dAv = cohensDav(summary);
  const interval = cohensDavInterval({ dAv, t: test.t, df: test.df });
  const wilcoxon = wilcoxonSignedRank(after.map((value, index) => value - before[index]));
  return { ...summary, ...test, dAv, interval, wilcoxon };
}

/** The least that mean and SD can cost: plain sums and sums of squares, without checks and with their cancellation. */
function plainLoop(values) {
  let sum = 0;
  let squares = 0;
  for (let index = 0; index < values.length; index += 1) {
    sum += values[index];
    squares += values[index] * values[index];
  }
  return Math.sqrt((squares - (sum * sum) / values.length) / (values.length - 1));
}

function medianMs(work) {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((one, other) => one - other)[Math.floor(RUNS / 2)];
}

const everyFactor = (statistic) => () => factors.forEach(({ before, after }) => statistic(before, after));
const arrays = factors.map(({ before, after }) => ({ before: [...before], after: [...after] }));
const everyArray = (statistic) => () => arrays.forEach(({ before, after }) => statistic(before, after));

const print = (name, ms) => console.info(`${name.padEnd(58)} ${ms.toFixed(1).padStart(8)} ms`);
console.info(`${FACTORS} factors × ${GROUPS} groups, both waves; median of ${RUNS} runs, Node ${process.version}`);
const rows = medianMs(() => factors.map(reportRow));
print('rows of the programme report', rows);
print('SD: this package', medianMs(everyFactor((before) => standardDeviation(before))));
print('SD: plain loop over typed arrays', medianMs(everyFactor((before) => plainLoop(before))));
print('SD: simple-statistics', medianMs(everyArray((before) => simple.sampleStandardDeviation(before))));
print('SD: jstat', medianMs(everyArray((before) => jStat.stdev(before, true))));
print('Pearson r: this package', medianMs(everyFactor((before, after) => pearsonCorrelation(before, after))));
print('Pearson r: simple-statistics', medianMs(everyArray((before, after) => simple.sampleCorrelation(before, after))));
print('Pearson r: jstat', medianMs(everyArray((before, after) => jStat.corrcoeff(before, after))));
print('paired t: this package', medianMs(everyFactor((before, after) => pairedTTest(before, after))));
print('paired t: simple-statistics (t only)', medianMs(everyArray((before, after) => simple.tTest(after.map((value, index) => value - before[index]), 0))));
print('Wilcoxon: this package', medianMs(everyFactor((before, after) => wilcoxonSignedRank(after.map((value, index) => value - before[index])))));
print('interval of d_av: this package', medianMs(everyFactor(() => cohensDavInterval({ dAv: 0.5, t: 12, df: GROUPS - 1 }))));
console.info(`limit for the rows: ${LIMIT_MS} ms`);
process.exitCode = rows <= LIMIT_MS ? 0 : 1;
