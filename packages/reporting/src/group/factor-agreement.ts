import type { Agreement } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import { withinGroupAgreement } from '@medspill/statistics';
import type { WaveAggregate } from '../reduction/reduce-wave.js';

/** Customary cut-offs of r_wg(j) (LeBreton & Senter 2008): at least .70 strong, .50 moderate, below that weak. */
const cutOffs = { strong: 0.7, moderate: 0.5 } as const;

/** Variance (n − 1) of an item from the counts of its answers; null below two answers. */
const varianceOfCounts = (counts: readonly number[]): number | null => {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n < 2) return null;
  const mean = counts.reduce((sum, count, point) => sum + count * point, 0) / n;
  return counts.reduce((sum, count, point) => sum + count * (point - mean) ** 2, 0) / (n - 1);
};

/**
 * How far the members agree on a factor: r_wg(j) over its items (James, Demaree & Wolf 1984, uniform null), in words.
 * @param factor position of the factor in the instrument
 * @returns null where an item has fewer than two answers
 */
export const factorAgreement = (
  instrument: InstrumentVersion,
  aggregate: WaveAggregate,
  factor: number,
): Agreement | null => {
  const points = instrument.scale.max - instrument.scale.min + 1;
  const items = instrument.factors[factor]?.items ?? [];
  const variances = items.map((item) =>
    varianceOfCounts(aggregate.answerCounts.slice(item * points, (item + 1) * points)),
  );
  const known = variances.filter((variance) => variance !== null);
  if (known.length < variances.length || known.length === 0) return null;
  const value = withinGroupAgreement({ itemVariances: known, categories: points });
  if (value === null) return null;
  if (value >= cutOffs.strong) return 'strong';
  return value >= cutOffs.moderate ? 'moderate' : 'weak';
};
