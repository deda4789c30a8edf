/** |actual − expected| / |expected|; 0 when they are the same number, Infinity when only one of them exists. */
export function relativeError(actual: number | null | undefined, expected: number | null | undefined): number {
  if (actual === expected || (actual === null && expected === null)) return 0;
  if (typeof actual !== 'number' || typeof expected !== 'number') return Infinity;
  return Math.abs(actual - expected) / (expected === 0 ? 1 : Math.abs(expected));
}
