import { probability } from '../preconditions.js';

export type SignificanceStars = '' | '*' | '**' | '***';

/** Below which p a number of stars is printed: APA's usual levels. */
export const STAR_LEVELS = { one: 0.05, two: 0.01, three: 0.001 } as const;

/**
 * The stars that tables print behind a p-value: p < .05 *, < .01 **, < .001 ***.
 *
 * @param p a p-value, not rounded first; `null` where it does not exist, which gives no stars
 * @throws TypeError or RangeError when p is not between 0 and 1
 */
export function significanceStars(p: number | null): SignificanceStars {
  if (p === null) return '';
  const checked = probability(p, 'p');
  if (checked < STAR_LEVELS.three) return '***';
  if (checked < STAR_LEVELS.two) return '**';
  return checked < STAR_LEVELS.one ? '*' : '';
}
