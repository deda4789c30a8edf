import { readReference } from '../read-reference.js';

export interface PairedDataSet {
  before: number[];
  after: number[];
  quantiles: number[];
}

const { dataSets } = readReference('paired-data.json') as { dataSets: Record<string, PairedDataSet> };

/** Name and content of each sample of pairs, with R's figures for it. */
export const pairedDataSets = Object.entries(dataSets);

export const differencesOf = ({ before, after }: PairedDataSet): number[] =>
  after.map((value, index) => value - (before[index] ?? NaN));
