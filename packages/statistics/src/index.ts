export { averageDeviation } from './agreement/average-deviation.js';
export { withinGroupAgreement } from './agreement/within-group-agreement.js';
export { changeCounts, type ChangeCounts } from './comparison/change-counts.js';
export { pairedTTest, type PairedTTest } from './comparison/paired-t-test.js';
export {
  partiallyOverlappingTTest,
  type PartiallyOverlappingSamples,
  type PartiallyOverlappingTTest,
} from './comparison/partially-overlapping-t-test.js';
export { signFlipPermutation } from './comparison/sign-flip-permutation.js';
export { significanceStars, type SignificanceStars, STAR_LEVELS } from './comparison/significance-stars.js';
export { type SampleSummary, welchFromSummaries } from './comparison/welch-from-summaries.js';
export { welchTTest, type WelchTTest } from './comparison/welch-t-test.js';
export { wilcoxonSignedRank, type WilcoxonSignedRank } from './comparison/wilcoxon-signed-rank.js';
export { pearsonCorrelation, type PearsonCorrelation } from './correlation/pearson-correlation.js';
export { mean } from './descriptive/mean.js';
export { percentileRank } from './descriptive/percentile-rank.js';
export { quantile } from './descriptive/quantile.js';
export { RunningMoments } from './descriptive/running-moments.js';
export { standardDeviation } from './descriptive/standard-deviation.js';
export { variance } from './descriptive/variance.js';
export { noncentralTLowerTail, type NoncentralTParameters, noncentralTUpperTail } from './distributions/noncentral-t.js';
export { cohensDav, divideByAverageSd, type TwoWaveSummary } from './effect-size/cohens-dav.js';
export { cohensDavInterval, type CohensDavIntervalInput } from './effect-size/cohens-dav-interval.js';
export { cohensDrm } from './effect-size/cohens-drm.js';
export { cohensDrmInterval } from './effect-size/cohens-drm-interval.js';
export { cohensDz } from './effect-size/cohens-dz.js';
export { cohensDzInterval } from './effect-size/cohens-dz-interval.js';
export { COHEN_1988_CUT_OFFS, effectSizeWord, type EffectSizeWord } from './effect-size/effect-size-word.js';
export { hedgesCorrection } from './effect-size/hedges-correction.js';
export { hedgesGav } from './effect-size/hedges-gav.js';
export { hedgesGavInterval } from './effect-size/hedges-gav-interval.js';
export type { EffectInterval } from './effect-size/scaled-noncentrality-interval.js';
export { benjaminiHochberg } from './multiplicity/benjamini-hochberg.js';
export { holm } from './multiplicity/holm.js';
export { cronbachAlpha } from './reliability/cronbach-alpha.js';
export { cronbachAlphaFromCovariance } from './reliability/cronbach-alpha-from-covariance.js';
export { cronbachAlphaInterval } from './reliability/cronbach-alpha-interval.js';
export { intraclassCorrelation } from './reliability/intraclass-correlation.js';
export { type GroupSummary, intraclassCorrelationFromGroups } from './reliability/intraclass-correlation-from-groups.js';
export { mcdonaldOmega } from './reliability/mcdonald-omega.js';
export { mcdonaldOmegaFromCovariance } from './reliability/mcdonald-omega-from-covariance.js';
export type { IntraclassCorrelation } from './reliability/one-way-reliability.js';
export { reliableChangeCounts, type ReliableChangeCounts } from './reliability/reliable-change-counts.js';
export { reliableChangeStandardError } from './reliability/reliable-change-standard-error.js';
