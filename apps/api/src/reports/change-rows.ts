import type { WaveKind } from '@medspill/contracts';
import type { MemberChange } from '@medspill/reporting';
import { figuresOfJson, numbersOfJson } from '../platform/database/json-arrays.js';

type ChangeColumn =
  | 'n_only_first' | 'n_only_second' | 'n_both' | 'difference' | 'ci_low' | 'ci_high' | 't' | 'df' | 'p' | 'd_av';
/** Columns of a stored change between two waves, as the report queries select them: arrays as JSON. */
export type ChangeRow = Record<ChangeColumn, string> & { from_kind: WaveKind; to_kind: WaveKind };

export const changesOf = (row: ChangeRow): MemberChange[] => {
  const count = (name: ChangeColumn) => numbersOfJson(row[name]);
  const figure = (name: ChangeColumn) => figuresOfJson(row[name]);
  const [nOnlyFirst, nOnlySecond, nBoth] = [count('n_only_first'), count('n_only_second'), count('n_both')];
  const [difference, ciLow, ciHigh, dAv] = [figure('difference'), figure('ci_low'), figure('ci_high'), figure('d_av')];
  const [t, df, p] = [figure('t'), figure('df'), figure('p')];
  return nBoth.map((both, factor) => ({
    nOnlyFirst: nOnlyFirst[factor] ?? 0,
    nOnlySecond: nOnlySecond[factor] ?? 0,
    nBoth: both,
    difference: difference[factor] ?? null,
    ciLow: ciLow[factor] ?? null,
    ciHigh: ciHigh[factor] ?? null,
    t: t[factor] ?? null,
    df: df[factor] ?? null,
    p: p[factor] ?? null,
    dAv: dAv[factor] ?? null,
  }));
};
