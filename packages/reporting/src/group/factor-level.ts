import type { FactorLevel, WithheldReason } from '@medspill/contracts';
import { factorsHaveThreshold } from '../disclosure/rules.js';
import { minResponsesForBands } from '../disclosure/thresholds.js';
import { momentsPlace } from '../reduction/item-moments.js';
import type { WaveAggregate } from '../reduction/reduce-wave.js';
import { bandCount } from '../reduction/score-bands.js';
import { factorAgreement } from '../reliability/factor-agreement.js';
import { completeResponses } from '../reliability/moments-of-factor.js';
import { cohortComparison } from './cohort-comparison.js';
import type { GroupWaveInput, MeasurementInput } from './group-report-input.js';
import type { Release } from './release.js';

const bandsOf = (bandCounts: readonly number[], factor: number): FactorLevel['bands'] => {
  const [low, middle, high] = bandCounts.slice(factor * bandCount, (factor + 1) * bandCount);
  return [low ?? 0, middle ?? 0, high ?? 0];
};

/** In words, when enough members answered all of the factor's items. */
const agreementOf = ({ itemMoments }: WaveAggregate, factor: number, { instrument, k, rules }: Release): FactorLevel['agreement'] => {
  const place = momentsPlace(instrument, factor);
  const least = rules.factorThreshold ? k : 2;
  return completeResponses(itemMoments, place) < least ? null : factorAgreement(instrument, itemMoments, place);
};

/** Why a wave's figures are not shown at all; null when they are. */
export const waveWithheld = (wave: MeasurementInput, { k, tooFew, rules }: Release): WithheldReason | null => {
  if ((rules.closedWavesOnly && wave.state !== 'closed') || wave.aggregate === null) return 'wave_not_closed';
  return rules.responseThreshold && wave.aggregate.responses < k ? tooFew : null;
};

/** Level of one factor in one wave: mean, SD, agreement, bands and the cohort beside it; rounded for disclosure. */
export const factorLevel = (wave: GroupWaveInput, factor: number, release: Release): FactorLevel => {
  const { aggregate, kind } = wave;
  const reason = waveWithheld(wave, release);
  const cohort = cohortComparison(wave.otherGroups, factor, release);
  const n = reason === 'wave_not_closed' ? 0 : (aggregate?.n[factor] ?? 0);
  const withheld = reason ?? (factorsHaveThreshold(release.rules) && n < release.k ? release.tooFew : null);
  if (withheld !== null || aggregate === null) {
    const hidden = withheld === 'wave_not_closed' ? { mean: null, groups: 0, withheld } : cohort;
    return { kind, n, mean: null, sd: null, agreement: null, bands: null, cohort: hidden, withheld };
  }
  return {
    kind,
    n,
    mean: release.round(aggregate.mean[factor] ?? null),
    sd: release.round(aggregate.sd[factor] ?? null),
    agreement: agreementOf(aggregate, factor, release),
    bands: n >= minResponsesForBands || !release.rules.bandsFromSix ? bandsOf(aggregate.bandCounts, factor) : null,
    cohort,
    withheld: null,
  };
};
