import { mean } from '../../src/descriptive/mean.js';
import { percentileRank } from '../../src/descriptive/percentile-rank.js';
import { quantile } from '../../src/descriptive/quantile.js';
import { RunningMoments } from '../../src/descriptive/running-moments.js';
import { standardDeviation } from '../../src/descriptive/standard-deviation.js';
import { variance } from '../../src/descriptive/variance.js';
import { expectAgreement, FIGURE } from '../expect-agreement.js';
import { relativeError } from '../relative-error.js';
import { pairedDataSets } from './paired-data.js';

describe.each(pairedDataSets)('%s', (_name, set) => {
  const { before, after } = set;

  it('has the mean and SD of R', () => {
    const [sd1, sd2] = [standardDeviation(before), standardDeviation(after)];
    expectAgreement({ mean_before: mean(before), mean_after: mean(after), sd_before: sd1, sd_after: sd2 }, set, FIGURE);
    expectAgreement({ sd_after: Math.sqrt(variance(after) ?? NaN) }, set, FIGURE);
  });

  it('has the mean and SD of R one value at a time', () => {
    const running = new RunningMoments();
    before.forEach((value) => running.add(value));
    expectAgreement({ n: running.n, mean_before: running.mean, sd_before: running.standardDeviation }, set, FIGURE);
  });

  it('has the ranks and quantiles of R', () => {
    expectAgreement({ percentile_rank: percentileRank(after[0] ?? NaN, before) }, set, FIGURE);
    const shares = [0, 0.1, 0.25, 0.5, 0.9, 1];
    const errors = shares.map((share, index) => relativeError(quantile(before, share), set.quantiles[index]));
    expect(Math.max(...errors)).toBeLessThan(FIGURE);
  });
});
