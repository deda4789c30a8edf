import type { FactorLevel, GroupFactor, GroupReport, WaveKind } from '@medspill/contracts';

export const levelIn = (factor: GroupFactor, kind: WaveKind): FactorLevel | undefined =>
  factor.levels.find((level) => level.kind === kind);

/** The waves in which at least one factor has a figure, in time order. */
export const shownWaves = (report: GroupReport): WaveKind[] =>
  report.waves
    .map(({ kind }) => kind)
    .filter((kind) => report.factors.some((factor) => typeof levelIn(factor, kind)?.mean === 'number'));

export interface RankedFactor {
  factor: GroupFactor;
  level: FactorLevel & { mean: number };
}

const ranked = (report: GroupReport, kind: WaveKind): RankedFactor[] =>
  report.factors
    .flatMap((factor) => {
      const level = levelIn(factor, kind);
      return level && level.mean !== null ? [{ factor, level: { ...level, mean: level.mean } }] : [];
    })
    .toSorted((a, b) => b.level.mean - a.level.mean);

/** Fewer factors than twice as many would be strength and weakness at once. */
const named = 3;

/** The three factors with the highest means of a wave and the three with the lowest, lowest first; none where too few have one. */
export const extremes = (report: GroupReport, kind: WaveKind): { highest: RankedFactor[]; lowest: RankedFactor[] } => {
  const all = ranked(report, kind);
  if (all.length < 2 * named) return { highest: [], lowest: [] };
  return { highest: all.slice(0, named), lowest: all.slice(-named).toReversed() };
};
