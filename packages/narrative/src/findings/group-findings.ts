import type { GroupReport, WaveKind, WithheldReason } from '@medspill/contracts';
import { type Pair, shownPairs, type SortedChanges, sortChanges } from './group-changes.js';
import { agreementExtremes, extremes, type RankedFactor, shownWaves } from './group-levels.js';

/** What the index may be said to be: its level in the last wave, or its way there from the first. */
export type IndexFinding =
  | { readonly kind: 'withheld'; readonly reason: WithheldReason }
  | { readonly kind: 'level'; readonly index: number; readonly wave: WaveKind }
  | {
      readonly kind: 'change';
      readonly from: WaveKind;
      readonly to: WaveKind;
      readonly first: number;
      readonly second: number;
      readonly difference: number;
      /** How many factors it is computed over, where these are not all. */
      readonly overFactors: number | null;
    };

/** What a group's report says, before it has words. Every list is in the order in which it is told. */
export interface GroupFindings {
  readonly audience: GroupReport['audience'];
  /** The last wave that has figures, and how many answered it. */
  readonly last: WaveKind;
  readonly answered: number;
  readonly invited: number;
  readonly index: IndexFinding;
  readonly highest: readonly RankedFactor[];
  readonly lowest: readonly RankedFactor[];
  readonly agreed: readonly RankedFactor[];
  readonly spread: readonly RankedFactor[];
  /** From the first wave that has figures to the last, by what the intervals carry; null where there is one wave only. */
  readonly changes: (Pair & SortedChanges) | null;
}

const indexFinding = ({ waves, indexChanges, factors }: GroupReport, first: WaveKind | undefined, last: WaveKind): IndexFinding => {
  const wave = waves.find(({ kind }) => kind === last);
  if (!wave || wave.index === null) return { kind: 'withheld', reason: wave?.withheld ?? 'too_few_factors' };
  const change = indexChanges.find(({ from, to }) => from === first && to === last);
  if (!change || change.first === null || change.second === null || change.difference === null) {
    return { kind: 'level', index: wave.index, wave: last };
  }
  const { from, to, first: earlier, second, difference } = change;
  return { kind: 'change', from, to, first: earlier, second, difference, overFactors: change.factors < factors.length ? change.factors : null };
};

/** @returns null while no wave has figures */
export const groupFindings = (report: GroupReport): GroupFindings | null => {
  const waves = shownWaves(report);
  const [first, last] = [waves[0], waves.at(-1)];
  const wave = report.waves.find(({ kind }) => kind === last);
  if (!last || !wave) return null;
  const pair = shownPairs(report).find(({ from, to }) => from === first && to === last);
  return {
    audience: report.audience,
    last,
    answered: wave.answered,
    invited: wave.invited,
    index: indexFinding(report, first, last),
    ...extremes(report, last),
    ...agreementExtremes(report, last),
    changes: pair ? { ...pair, ...sortChanges(report, pair) } : null,
  };
};
