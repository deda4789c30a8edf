import * as statistics from '../src/index.js';

const {
  averageDeviation, benjaminiHochberg, changeCounts, cohensDav, cohensDavInterval, cohensDrm, cohensDrmInterval, cohensDz,
  cohensDzInterval, cronbachAlpha, cronbachAlphaFromCovariance, cronbachAlphaInterval, divideByAverageSd, effectSizeWord,
  hedgesCorrection, hedgesGav, hedgesGavInterval, holm, intraclassCorrelation, intraclassCorrelationFromGroups,
  mcdonaldOmega, mcdonaldOmegaFromCovariance, mean, noncentralTLowerTail, noncentralTUpperTail, pairedTTest,
  partiallyOverlappingTTest, pearsonCorrelation, percentileRank, quantile, reliableChangeCounts, reliableChangeStandardError,
  RunningMoments, signFlipPermutation, significanceStars, standardDeviation, variance, welchFromSummaries, welchTTest,
  wilcoxonSignedRank, withinGroupAgreement,
} = statistics;

const sample = [4, 5, 3.5];
const summary = { mean1: 4, sd1: 1, mean2: 5, sd2: 1 };
const interval = { t: 2, df: 9 };
const overlap = { onlyFirst: sample, onlySecond: sample, pairs: [[1, 2]] as [number, number][] };
const group = { n: 3, mean: 4, sd: 1 };
const at = { t: 1, df: 5, noncentrality: 0 };

/** For every function: what its error calls an argument, and a call with something bad there. */
const calls: Record<string, Record<string, (bad: number) => unknown>> = {
  averageDeviation: { 'items[1][0]': (bad) => averageDeviation([sample, [bad, 1]]) },
  benjaminiHochberg: { 'pValues[1]': (bad) => benjaminiHochberg([0.1, bad]) },
  changeCounts: {
    'changes[3]': (bad) => changeCounts([...sample, bad]),
    threshold: (bad) => changeCounts(sample, { threshold: bad }),
    tolerance: (bad) => changeCounts(sample, { tolerance: bad }),
  },
  cohensDav: {
    mean1: (bad) => cohensDav({ ...summary, mean1: bad }),
    sd1: (bad) => cohensDav({ ...summary, sd1: bad }),
    mean2: (bad) => cohensDav({ ...summary, mean2: bad }),
    sd2: (bad) => cohensDav({ ...summary, sd2: bad }),
  },
  cohensDavInterval: {
    dAv: (bad) => cohensDavInterval({ dAv: bad, ...interval }),
    t: (bad) => cohensDavInterval({ dAv: 1, ...interval, t: bad }),
    df: (bad) => cohensDavInterval({ dAv: 1, ...interval, df: bad }),
    confidence: (bad) => cohensDavInterval({ dAv: 1, ...interval, confidence: bad }),
    dAvPerT: (bad) => cohensDavInterval({ dAv: 1, ...interval, dAvPerT: bad }),
  },
  cohensDrm: {
    difference: (bad) => cohensDrm({ difference: bad, sdDifference: 1, r: 0 }),
    sdDifference: (bad) => cohensDrm({ difference: 1, sdDifference: bad, r: 0 }),
    r: (bad) => cohensDrm({ difference: 1, sdDifference: 1, r: bad }),
  },
  cohensDrmInterval: {
    dRm: (bad) => cohensDrmInterval({ dRm: bad, ...interval }),
    t: (bad) => cohensDrmInterval({ dRm: 1, ...interval, t: bad }),
    df: (bad) => cohensDrmInterval({ dRm: 1, ...interval, df: bad }),
    confidence: (bad) => cohensDrmInterval({ dRm: 1, ...interval, confidence: bad }),
  },
  cohensDz: {
    difference: (bad) => cohensDz({ difference: bad, sdDifference: 1 }),
    sdDifference: (bad) => cohensDz({ difference: 1, sdDifference: bad }),
  },
  cohensDzInterval: {
    dZ: (bad) => cohensDzInterval({ dZ: bad, ...interval }),
    t: (bad) => cohensDzInterval({ dZ: 1, ...interval, t: bad }),
    df: (bad) => cohensDzInterval({ dZ: 1, ...interval, df: bad }),
    confidence: (bad) => cohensDzInterval({ dZ: 1, ...interval, confidence: bad }),
  },
  cronbachAlpha: { 'columns[1][2]': (bad) => cronbachAlpha([sample, [1, 2, bad]]) },
  cronbachAlphaFromCovariance: { 'covariance[1][0]': (bad) => cronbachAlphaFromCovariance([[1, 0], [bad, 1]]) },
  cronbachAlphaInterval: {
    alpha: (bad) => cronbachAlphaInterval({ alpha: bad, units: 9, variables: 3 }),
    units: (bad) => cronbachAlphaInterval({ alpha: 0.8, units: bad, variables: 3 }),
    variables: (bad) => cronbachAlphaInterval({ alpha: 0.8, units: 9, variables: bad }),
    confidence: (bad) => cronbachAlphaInterval({ alpha: 0.8, units: 9, variables: 3, confidence: bad }),
  },
  divideByAverageSd: {
    difference: (bad) => divideByAverageSd({ difference: bad, sd1: 1, sd2: 1, scale: 5 }),
    sd1: (bad) => divideByAverageSd({ difference: 1, sd1: bad, sd2: 1, scale: 5 }),
    sd2: (bad) => divideByAverageSd({ difference: 1, sd1: 1, sd2: bad, scale: 5 }),
    scale: (bad) => divideByAverageSd({ difference: 1, sd1: 1, sd2: 1, scale: bad }),
  },
  effectSizeWord: { d: effectSizeWord },
  hedgesCorrection: { df: hedgesCorrection },
  hedgesGav: { dAv: (bad) => hedgesGav({ dAv: bad, df: 9 }), df: (bad) => hedgesGav({ dAv: 1, df: bad }) },
  hedgesGavInterval: {
    dAv: (bad) => hedgesGavInterval({ dAv: bad, ...interval }),
    t: (bad) => hedgesGavInterval({ dAv: 1, ...interval, t: bad }),
    df: (bad) => hedgesGavInterval({ dAv: 1, ...interval, df: bad }),
    confidence: (bad) => hedgesGavInterval({ dAv: 1, ...interval, confidence: bad }),
    dAvPerT: (bad) => hedgesGavInterval({ dAv: 1, ...interval, dAvPerT: bad }),
  },
  holm: { 'pValues[1]': (bad) => holm([0.1, bad]) },
  intraclassCorrelation: { 'groups[1][2]': (bad) => intraclassCorrelation([sample, [1, 2, bad]]) },
  intraclassCorrelationFromGroups: {
    'groups[1].n': (bad) => intraclassCorrelationFromGroups([group, { ...group, n: bad }]),
    'groups[1].mean': (bad) => intraclassCorrelationFromGroups([group, { ...group, mean: bad }]),
    'groups[1].sd': (bad) => intraclassCorrelationFromGroups([group, { ...group, sd: bad }]),
  },
  mcdonaldOmega: { 'columns[1][2]': (bad) => mcdonaldOmega([sample, [1, 2, bad]]) },
  mcdonaldOmegaFromCovariance: { 'covariance[1][0]': (bad) => mcdonaldOmegaFromCovariance([[1, 0], [bad, 1]]) },
  mean: { 'values[1]': (bad) => mean([1, bad]) },
  noncentralTLowerTail: {
    t: (bad) => noncentralTLowerTail({ ...at, t: bad }),
    df: (bad) => noncentralTLowerTail({ ...at, df: bad }),
    noncentrality: (bad) => noncentralTLowerTail({ ...at, noncentrality: bad }),
  },
  noncentralTUpperTail: {
    t: (bad) => noncentralTUpperTail({ ...at, t: bad }),
    df: (bad) => noncentralTUpperTail({ ...at, df: bad }),
    noncentrality: (bad) => noncentralTUpperTail({ ...at, noncentrality: bad }),
  },
  pairedTTest: {
    'before[2]': (bad) => pairedTTest([1, 2, bad], sample),
    'after[0]': (bad) => pairedTTest(sample, [bad, 1, 2]),
    confidence: (bad) => pairedTTest(sample, sample, { confidence: bad }),
  },
  partiallyOverlappingTTest: {
    'onlyFirst[0]': (bad) => partiallyOverlappingTTest({ ...overlap, onlyFirst: [bad] }),
    'onlySecond[0]': (bad) => partiallyOverlappingTTest({ ...overlap, onlySecond: [bad] }),
    'pairs[1][0]': (bad) => partiallyOverlappingTTest({ ...overlap, pairs: [[1, 2], [bad, 2]] }),
    'pairs[1][1]': (bad) => partiallyOverlappingTTest({ ...overlap, pairs: [[1, 2], [1, bad]] }),
    confidence: (bad) => partiallyOverlappingTTest(overlap, { confidence: bad }),
  },
  pearsonCorrelation: {
    'x[0]': (bad) => pearsonCorrelation([bad, 1, 2], sample),
    'y[2]': (bad) => pearsonCorrelation(sample, [1, 2, bad]),
    confidence: (bad) => pearsonCorrelation(sample, sample, { confidence: bad }),
  },
  percentileRank: {
    value: (bad) => percentileRank(bad, sample),
    'reference[3]': (bad) => percentileRank(4, [...sample, bad]),
  },
  quantile: { 'values[3]': (bad) => quantile([...sample, bad], 0.5), share: (bad) => quantile(sample, bad) },
  reliableChangeCounts: {
    'changes[0]': (bad) => reliableChangeCounts([bad], { sd: 1, reliability: 0.8 }),
    sd: (bad) => reliableChangeCounts(sample, { sd: bad, reliability: 0.8 }),
    reliability: (bad) => reliableChangeCounts(sample, { sd: 1, reliability: bad }),
    limit: (bad) => reliableChangeCounts(sample, { sd: 1, reliability: 0.8, limit: bad }),
  },
  reliableChangeStandardError: {
    sd: (bad) => reliableChangeStandardError({ sd: bad, reliability: 0.8 }),
    reliability: (bad) => reliableChangeStandardError({ sd: 1, reliability: bad }),
  },
  RunningMoments: { value: (bad) => new RunningMoments().add(bad) },
  signFlipPermutation: { 'differences[3]': (bad) => signFlipPermutation([...sample, bad]) },
  significanceStars: { p: significanceStars },
  standardDeviation: { 'values[0]': (bad) => standardDeviation([bad]) },
  variance: { 'values[0]': (bad) => variance([bad]) },
  welchFromSummaries: {
    n1: (bad) => welchFromSummaries({ ...group, n: bad }, group),
    mean1: (bad) => welchFromSummaries({ ...group, mean: bad }, group),
    sd1: (bad) => welchFromSummaries({ ...group, sd: bad }, group),
    n2: (bad) => welchFromSummaries(group, { ...group, n: bad }),
    mean2: (bad) => welchFromSummaries(group, { ...group, mean: bad }),
    sd2: (bad) => welchFromSummaries(group, { ...group, sd: bad }),
    confidence: (bad) => welchFromSummaries(group, group, { confidence: bad }),
  },
  welchTTest: {
    'first[0]': (bad) => welchTTest([bad], sample),
    'second[2]': (bad) => welchTTest(sample, [1, 2, bad]),
    confidence: (bad) => welchTTest(sample, sample, { confidence: bad }),
  },
  wilcoxonSignedRank: { 'differences[3]': (bad) => wilcoxonSignedRank([...sample, bad]) },
  withinGroupAgreement: {
    'itemVariances[1]': (bad) => withinGroupAgreement({ itemVariances: [1, bad], categories: 7 }),
    categories: (bad) => withinGroupAgreement({ itemVariances: [1], categories: bad }),
  },
};

const cases = Object.entries(calls).flatMap(([name, byArgument]) =>
  Object.entries(byArgument).map(([argument, call]) => [name, argument, call] as const),
);

it('knows every function of the package', () => {
  const functions = Object.entries(statistics).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
  expect(Object.keys(calls).toSorted()).toEqual(functions.toSorted());
});

it.each(cases)('%s refuses a bad %s and names it', (_name, argument, call) => {
  for (const bad of [NaN, Infinity, -Infinity]) {
    expect(() => call(bad)).toThrow(new RangeError(`${argument} must be finite, got ${bad}`));
  }
  for (const bad of ['4', {}]) {
    // Callers without types may hand in anything.
    expect(() => call(bad as unknown as number)).toThrow(TypeError);
  }
});
