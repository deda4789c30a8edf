import type { FactorLevel, GroupFactor, GroupReport, WaveKind } from '@medspill/contracts';
import { withoutCutTies } from './without-cut-ties.js';

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

const known = (report: GroupReport, kind: WaveKind): RankedFactor[] =>
  report.factors.flatMap((factor) => {
    const level = levelIn(factor, kind);
    return level && level.mean !== null ? [{ factor, level: { ...level, mean: level.mean } }] : [];
  });

/** How many factors a list names at most, but for ties. */
const named = 5;

const meanOf = ({ level }: RankedFactor): number => level.mean;

/**
 * The five factors with the highest means of a wave and the five with the lowest, lowest first. None where fewer than ten
 * have one: a factor would be strength and weakness at once.
 */
export const extremes = (report: GroupReport, kind: WaveKind): { highest: RankedFactor[]; lowest: RankedFactor[] } => {
  const ranking = known(report, kind).toSorted((a, b) => b.level.mean - a.level.mean);
  if (ranking.length < 2 * named) return { highest: [], lowest: [] };
  return { highest: withoutCutTies(ranking, meanOf, named), lowest: withoutCutTies(ranking.toReversed(), meanOf, named) };
};

type SpreadFactor = RankedFactor & { sd: number };

const sdOf = ({ sd }: SpreadFactor): number => sd;

const withSpread = (report: GroupReport, kind: WaveKind): SpreadFactor[] =>
  known(report, kind).flatMap((one) => (one.level.sd === null ? [] : [{ ...one, sd: one.level.sd }]));

/**
 * The factors on which the members agree most in a wave (those of strong agreement, least SD first) and those on which their
 * answers are spread most (any other agreement, greatest SD first); up to five each. Either may be empty.
 */
export const agreementExtremes = (report: GroupReport, kind: WaveKind): { agreed: RankedFactor[]; spread: RankedFactor[] } => {
  const all = withSpread(report, kind);
  const agreed = all.filter(({ level }) => level.agreement === 'strong').toSorted((a, b) => a.sd - b.sd);
  const spread = all.filter(({ level }) => level.agreement === 'moderate' || level.agreement === 'weak').toSorted((a, b) => b.sd - a.sd);
  return { agreed: withoutCutTies(agreed, sdOf, named), spread: withoutCutTies(spread, sdOf, named) };
};
