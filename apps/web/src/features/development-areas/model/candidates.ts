import type { GroupReport, WaveKind } from '@medspill/contracts';

/** A factor and its mean in the last wave that has one. */
export interface Candidate {
  readonly key: string;
  readonly mean: number;
}

/** The last wave of which the report shows figures. */
export const lastShownKind = ({ factors, waves }: Pick<GroupReport, 'factors' | 'waves'>): WaveKind | null =>
  waves.findLast(({ kind }) => factors.some(({ levels }) => levels.some((level) => level.kind === kind && level.mean !== null)))?.kind ?? null;

const offered = 5;

/** Where the group scores lowest and highest now, the most telling first: what to choose among. None where figures are withheld. */
export const candidatesOf = (report: Pick<GroupReport, 'factors' | 'waves'>): { lowest: Candidate[]; highest: Candidate[] } => {
  const kind = lastShownKind(report);
  const known = report.factors
    .flatMap(({ key, levels }) => {
      const mean = levels.find((level) => level.kind === kind)?.mean ?? null;
      return mean === null ? [] : [{ key, mean }];
    })
    .toSorted((one, other) => one.mean - other.mean);
  if (known.length < 2 * offered) return { lowest: [], highest: [] };
  return { lowest: known.slice(0, offered), highest: known.slice(-offered).toReversed().slice(0, 3) };
};
