import { innerProduct } from '../correlation/inner-product.js';
import { valueAt } from '../preconditions.js';

const LARGEST_NUMBER_OF_SWEEPS = 20_000;
const STEP_TOLERANCE = 1e-15;

interface Solution {
  loadings: Float64Array;
  /** Sum of squared differences between the off-diagonal correlations and the products of loadings, each pair twice. */
  residual: number;
}

/**
 * The loadings of the one-factor minimum-residual solution of a correlation matrix: those that make the sum of squared
 * differences between the off-diagonal correlations and the products of loadings smallest. There can be several local
 * minima (two sets of variables that do not correlate have one each), so each variable's correlations serve as a start.
 *
 * @param correlations a correlation matrix, row by row, of at least three variables
 * @returns one loading per variable, all with the opposite sign would do as well; `null` when a loading reaches 1 (a
 *   Heywood case: a variable without error of its own) or no solution is found
 * @see Harman & Jones (1966), Psychometrika 31, 351–368
 */
export function oneFactorLoadings(correlations: readonly Float64Array[]): Float64Array | null {
  const solutions = correlations.map((start) => solutionFrom(start, correlations)).filter((found) => found !== null);
  const best = solutions.reduce<Solution | null>(
    (lowest, solution) => (lowest === null || solution.residual < lowest.residual ? solution : lowest),
    null,
  );
  return best !== null && isProper(best.loadings) ? best.loadings : null;
}

function solutionFrom(start: Float64Array, correlations: readonly Float64Array[]): Solution | null {
  const loadings = Float64Array.from(start);
  for (let sweep = 0; sweep < LARGEST_NUMBER_OF_SWEEPS; sweep += 1) {
    if (improve(loadings, correlations) <= STEP_TOLERANCE) return { loadings, residual: residualOf(loadings, correlations) };
  }
  return null;
}

/**
 * Sets each loading to its best value in turn: for the others fixed Σ rᵢⱼλⱼ / Σ λⱼ² over j ≠ i, at most 1 in size, and 0
 * where all others are 0.
 *
 * @returns the largest step
 */
function improve(loadings: Float64Array, correlations: readonly Float64Array[]): number {
  let largestStep = 0;
  correlations.forEach((row, index) => {
    const current = valueAt(loadings, index);
    loadings[index] = 0;
    const others = innerProduct(loadings, loadings);
    const best = others === 0 ? 0 : innerProduct(row, loadings) / others;
    const bounded = Math.max(-1, Math.min(1, best));
    loadings[index] = bounded;
    largestStep = Math.max(largestStep, Math.abs(bounded - current));
  });
  return largestStep;
}

function residualOf(loadings: Float64Array, correlations: readonly Float64Array[]): number {
  return correlations.reduce((sum, row, index) => {
    const differences = row.map((r, other) => (other === index ? 0 : r - valueAt(loadings, index) * valueAt(loadings, other)));
    return sum + innerProduct(differences, differences);
  }, 0);
}

function isProper(loadings: Float64Array): boolean {
  return loadings.every((loading) => Math.abs(loading) < 1);
}
