import type { WaveMeans } from '@medspill/reporting';
import { figuresOfJson, numbersOfJson } from '../platform/database/json-arrays.js';

/** Columns of one wave's aggregate, as the report queries select them: arrays as JSON. */
export interface WaveMeansColumns {
  readonly responses: number;
  readonly n: string;
  readonly mean: string;
}

export const waveMeansOf = ({ responses, n, mean }: WaveMeansColumns): WaveMeans => ({
  responses,
  n: numbersOfJson(n),
  mean: figuresOfJson(mean),
});
