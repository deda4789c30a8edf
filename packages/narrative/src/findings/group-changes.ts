import type { FactorChange, GroupFactor, GroupReport, WaveKind } from '@medspill/contracts';
import { directionOf } from './direction.js';

export interface Pair {
  from: WaveKind;
  to: WaveKind;
}

export interface KnownChange {
  factor: GroupFactor;
  change: FactorChange;
  difference: number;
  low: number;
  high: number;
}

export interface SortedChanges {
  up: KnownChange[];
  down: KnownChange[];
  /** The interval holds zero: the figures cannot tell. */
  unclear: KnownChange[];
  withheld: { factor: GroupFactor; change: FactorChange }[];
}

/** The pairs of waves between which at least one factor's change can be shown. */
export const shownPairs = (report: GroupReport): Pair[] => {
  const known = report.factors.flatMap(({ changes }) => changes.filter(({ difference }) => difference !== null));
  const pairs = new Map(known.map(({ from, to }) => [`${from}|${to}`, { from, to }]));
  return [...pairs.values()];
};

const greatestFirst = (a: KnownChange, b: KnownChange) => b.difference - a.difference;

/** A pair's changes by what their intervals carry, greatest first (for falls: deepest first). */
export const sortChanges = (report: GroupReport, { from, to }: Pair): SortedChanges => {
  const sorted: SortedChanges = { up: [], down: [], unclear: [], withheld: [] };
  for (const factor of report.factors) {
    const change = factor.changes.find((one) => one.from === from && one.to === to);
    if (!change) continue;
    const { difference, ciLow: low, ciHigh: high } = change;
    if (difference === null) sorted.withheld.push({ factor, change });
    else if (low === null || high === null) {
      // Without variance there is no interval: the difference stands, but nothing says how sure it is.
      sorted.unclear.push({ factor, change, difference, low: difference, high: difference });
    } else sorted[directionOf(low, high)].push({ factor, change, difference, low, high });
  }
  return {
    up: sorted.up.toSorted(greatestFirst),
    down: sorted.down.toSorted(greatestFirst).toReversed(),
    unclear: sorted.unclear.toSorted(greatestFirst),
    withheld: sorted.withheld,
  };
};

export type ChangeTitle = 'both' | 'up' | 'down' | 'unclear' | 'nothing';

/** Which sentence the changes carry. */
export const changeTitle = ({ up, down, unclear }: SortedChanges): ChangeTitle => {
  if (up.length > 0 && down.length > 0) return 'both';
  if (up.length > 0) return 'up';
  if (down.length > 0) return 'down';
  return unclear.length > 0 ? 'unclear' : 'nothing';
};
