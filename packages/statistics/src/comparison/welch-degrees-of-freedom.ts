/**
 * The Welch–Satterthwaite degrees of freedom of a difference of two means:
 * (e1² + e2²)² / (e1⁴/(n1 − 1) + e2⁴/(n2 − 1)), e² the squared standard errors.
 *
 * @param squaredErrors squared standard errors of the two means, at least one above 0
 * @param sizes sizes of the two samples, each at least 2
 * @see Welch (1947), Biometrika 34, 28–35
 */
export function welchDegreesOfFreedom(
  [squared1, squared2]: readonly [number, number],
  [n1, n2]: readonly [number, number],
): number {
  const total = squared1 + squared2;
  return 1 / ((squared1 / total) ** 2 / (n1 - 1) + (squared2 / total) ** 2 / (n2 - 1));
}
