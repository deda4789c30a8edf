import { probability } from '../preconditions.js';

/** One p-value of a family, with its place in the list that was given. */
export interface FamilyMember {
  position: number;
  p: number;
}

/**
 * Applies a correction to the p-values that exist, and puts the results back in their places; `null` stays `null` and is
 * not part of the family.
 *
 * @param pValues p-values in any order
 * @param adjust gets the family in ascending order of p and returns the adjusted values in the same order
 * @throws TypeError or RangeError when a p-value is not between 0 and 1
 */
export function adjustFamily(
  pValues: readonly (number | null)[],
  adjust: (ascending: readonly FamilyMember[]) => readonly number[],
): (number | null)[] {
  const family = pValues.flatMap((p, position) =>
    p === null ? [] : [{ position, p: probability(p, `pValues[${position}]`) }],
  );
  family.sort((one, other) => one.p - other.p);
  const adjusted: (number | null)[] = pValues.map(() => null);
  const values = adjust(family);
  family.forEach(({ position }, order) => {
    adjusted[position] = values[order] ?? null;
  });
  return adjusted;
}
