import type { Agreement } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import { withinGroupAgreement } from '@medspill/statistics';
import type { ItemMoments, MomentsPlace } from '../reduction/item-moments.js';
import { completeResponses, covarianceMatrix } from './moments-of-factor.js';

/** Customary cut-offs of r_wg(j) (LeBreton & Senter 2008): at least .70 strong, .50 moderate, below that weak. */
const cutOffs = { strong: 0.7, moderate: 0.5 } as const;

/**
 * How far a group's members agree on a factor: r_wg(j) over its items (James, Demaree & Wolf 1984, uniform null), in words.
 * Over the responses that answer all of its items, as `multilevel::rwg.j` does.
 * @param moments of the group in one wave
 * @param least number of such responses for a word to be given, at least 2
 * @returns null where there are fewer
 */
export const factorAgreement = (
  { scale }: Pick<InstrumentVersion, 'scale'>,
  moments: ItemMoments,
  place: MomentsPlace,
  least: number,
): Agreement | null => {
  if (completeResponses(moments, place) < least) return null;
  const itemVariances = covarianceMatrix(moments, place).map((row, item) => row[item] ?? null);
  const value = withinGroupAgreement({ itemVariances, categories: scale.max - scale.min + 1 });
  if (value === null) return null;
  if (value >= cutOffs.strong) return 'strong';
  return value >= cutOffs.moderate ? 'moderate' : 'weak';
};
