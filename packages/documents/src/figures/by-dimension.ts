import { type ChartRow, headingRow } from './row-chart.js';

/** Puts the name of its dimension over the first factor of each. */
export const byDimension = <Factor extends { readonly dimension: string }>(
  factors: readonly Factor[],
  nameOf: (dimension: string) => string,
  rowOf: (factor: Factor) => ChartRow,
): ChartRow[] =>
  factors.flatMap((factor, index) =>
    factor.dimension === factors[index - 1]?.dimension ? [rowOf(factor)] : [headingRow(nameOf(factor.dimension)), rowOf(factor)],
  );
