import { finiteNumber } from '../preconditions.js';

export type EffectSizeWord = 'none' | 'small' | 'medium' | 'large';

/** Cohen's conventions: from which |d| on a word is used. Cohen (1988), Statistical Power Analysis, 2nd ed., section 2.2. */
export const COHEN_1988_CUT_OFFS = { small: 0.2, medium: 0.5, large: 0.8 } as const;

/**
 * The conventional word for the size of a standardised difference.
 *
 * @param d Cohen's d or Hedges' g of any variant; its sign does not matter; not rounded first
 * @returns a code, not a text to show
 * @throws TypeError or RangeError when d is not a finite number
 */
export function effectSizeWord(d: number): EffectSizeWord {
  const size = Math.abs(finiteNumber(d, 'd'));
  if (size >= COHEN_1988_CUT_OFFS.large) return 'large';
  if (size >= COHEN_1988_CUT_OFFS.medium) return 'medium';
  return size >= COHEN_1988_CUT_OFFS.small ? 'small' : 'none';
}
