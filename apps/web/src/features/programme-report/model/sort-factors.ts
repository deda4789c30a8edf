import type { FactorRow } from '@medspill/contracts';

export const figureOrders = ['published', 'change', 'd'] as const;
export type FigureOrder = (typeof figureOrders)[number];

type Key = (row: FactorRow) => number | null;

/** Greatest first or least first; rows without the figure stay last either way, ties keep their order. */
export const sortBy = (rows: readonly FactorRow[], key: Key, direction: 'ascending' | 'descending'): FactorRow[] => {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
};

/** Rows of figure 3: as published (by dimension, the instrument's order), by mean change or by d_av. */
export const orderFactors = (rows: readonly FactorRow[], order: FigureOrder): FactorRow[] => {
  if (order === 'change') return sortBy(rows, (row) => row.change.mean, 'descending');
  return order === 'd' ? sortBy(rows, (row) => row.change.dAv, 'descending') : [...rows];
};
