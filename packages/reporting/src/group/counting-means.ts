import { factorsHaveThreshold } from '../disclosure/rules.js';
import { groupIndex } from '../group-index.js';
import { waveWithheld } from './factor-level.js';
import type { MeasurementInput } from './group-report-input.js';
import type { Release } from './release.js';

/** Factor means of a wave that count for this reader, null where they do not: exact, for the index only. */
export const countingMeans = (wave: MeasurementInput | undefined, release: Release): (number | null)[] => {
  const { aggregate } = wave ?? {};
  if (!wave || !aggregate || waveWithheld(wave, release) !== null) return [];
  return aggregate.mean.map((value, factor) => (!factorsHaveThreshold(release.rules) || (aggregate.n[factor] ?? 0) >= release.k ? value : null));
};

/** The index of one wave: the mean of its factor means that count, and why there is none. */
export const waveIndex = (wave: MeasurementInput, release: Release) => {
  const counting = countingMeans(wave, release).filter((value) => value !== null);
  const index = groupIndex(counting);
  const withheld = waveWithheld(wave, release) ?? (index === null ? ('too_few_factors' as const) : null);
  return { index: release.round(index), indexFactors: counting.length, withheld };
};
