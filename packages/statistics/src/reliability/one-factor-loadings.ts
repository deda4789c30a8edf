import { innerProduct } from '../correlation/inner-product.js';
import { valueAt } from '../preconditions.js';

const LARGEST_NUMBER_OF_SWEEPS = 20_000;
const STEP_TOLERANCE = 1e-15;
/** Sweeps of the power method for the start; it only has to find the signs. */
const STARTING_SWEEPS = 30;

/**
 * The loadings of the one-factor minimum-residual solution of a correlation matrix: those that make the sum of squared
 * differences between the off-diagonal correlations and the products of loadings smallest. Found one loading at a time
 * (for the others fixed, the best one is Σ rᵢⱼλⱼ / Σ λⱼ² over j ≠ i, at most 1 in size).
 *
 * @param correlations a correlation matrix, row by row, of at least three variables
 * @returns one loading per variable, the sign such that their sum is not negative; `null` when a loading reaches 1 (a
 *   Heywood case: a variable without error of its own) or no solution is found
 * @see Harman & Jones (1966), Psychometrika 31, 351–368
 */
export function oneFactorLoadings(correlations: readonly Float64Array[]): Float64Array | null {
  const loadings = principalDirection(correlations);
  for (let sweep = 0; sweep < LARGEST_NUMBER_OF_SWEEPS; sweep += 1) {
    if (improve(loadings, correlations) <= STEP_TOLERANCE) return isProper(loadings) ? oriented(loadings) : null;
  }
  return null;
}

/** Sets each loading to its best value in turn and returns the largest step. */
function improve(loadings: Float64Array, correlations: readonly Float64Array[]): number {
  let largestStep = 0;
  correlations.forEach((row, index) => {
    const current = valueAt(loadings, index);
    const others = innerProduct(loadings, loadings) - current ** 2;
    const best = (innerProduct(row, loadings) - current) / others;
    const bounded = Math.max(-1, Math.min(1, best));
    loadings[index] = bounded;
    largestStep = Math.max(largestStep, Math.abs(bounded - current));
  });
  return largestStep;
}

/** The first eigenvector, roughly, scaled to unit mean square. */
function principalDirection(correlations: readonly Float64Array[]): Float64Array {
  const strongest = correlations.reduce((best, row) => (innerProduct(row, row) > innerProduct(best, best) ? row : best));
  let direction = Float64Array.from(strongest);
  for (let sweep = 0; sweep < STARTING_SWEEPS; sweep += 1) {
    const product = Float64Array.from(correlations, (row) => innerProduct(row, direction));
    const length = Math.sqrt(innerProduct(product, product) / product.length);
    direction = product.map((value) => value / length);
  }
  return direction;
}

function isProper(loadings: Float64Array): boolean {
  return loadings.every((loading) => Math.abs(loading) < 1);
}

function oriented(loadings: Float64Array): Float64Array {
  const sum = loadings.reduce((total, loading) => total + loading, 0);
  return sum < 0 ? loadings.map((loading) => -loading) : loadings;
}
