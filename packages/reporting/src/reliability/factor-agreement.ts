import type { Agreement } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import { withinGroupAgreement } from '@medspill/statistics';
import type { ItemMoments, MomentsPlace } from '../reduction/item-moments.js';
import { itemVariances } from './moments-of-factor.js';

/** Customary cut-offs of r_wg(j) (LeBreton & Senter 2008): at least .70 strong, .50 moderate, below that weak. */
const cutOffs = { strong: 0.7, moderate: 0.5 } as const;

/**
 * How far a group's members agree on a factor: r_wg(j) over its items (James, Demaree & Wolf 1984, uniform null), in words.
 * Over the responses that answer all of its items, as `multilevel::rwg.j` does.
 * @param moments of the group in one wave, with at least two such responses
 * @returns null where it does not exist
 */
export const factorAgreement = (
  { scale }: Pick<InstrumentVersion, 'scale'>,
  moments: ItemMoments,
  place: MomentsPlace,
): Agreement | null => {
  const value = withinGroupAgreement({ itemVariances: itemVariances(moments, place), categories: scale.max - scale.min + 1 });
  if (value === null) return null;
  if (value >= cutOffs.strong) return 'strong';
  return value >= cutOffs.moderate ? 'moderate' : 'weak';
};
