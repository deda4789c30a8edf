import type { WaveMeans } from '@medspill/reporting';

/** An array column that the query turned to JSON: much faster to read than through the driver's array parser. */
export const numbers = (json: string): number[] => JSON.parse(json) as number[];

/** The same with NULL elements. */
export const figures = (json: string): (number | null)[] => JSON.parse(json) as (number | null)[];

/** Columns of one wave's aggregate under a prefix, as the report queries select them. */
export interface WaveMeansColumns {
  readonly responses: number;
  readonly n: string;
  readonly mean: string;
}

export const waveMeansOf = ({ responses, n, mean }: WaveMeansColumns): WaveMeans => ({
  responses,
  n: numbers(n),
  mean: figures(mean),
});
