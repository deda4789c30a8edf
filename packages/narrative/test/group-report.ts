import type { FactorChange, FactorLevel, GroupFactor, GroupReport, WaveKind } from '@medspill/contracts';

const levelOf = (kind: WaveKind, mean: number | null): FactorLevel => ({
  kind, n: 8, mean, sd: 0.5, agreement: 'strong', bands: null,
  cohort: { mean: 5, groups: 3, withheld: null },
  withheld: mean === null ? 'too_few_responses' : null,
});

/** A factor with the given mean in the later of two waves, and a change whose interval reaches so far to both sides. */
export const factor = (key: string, mean: number | null, difference: number | null, reach = 0.2): GroupFactor => {
  const change: FactorChange = {
    from: 'before', to: 'after', nOnlyFirst: 0, nOnlySecond: 1, nBoth: 7, unpaired: false, noTest: null, t: 1, df: 7, p: 0.2, dAv: 0.3,
    difference,
    ciLow: difference === null ? null : difference - reach,
    ciHigh: difference === null ? null : difference + reach,
    withheld: difference === null ? 'too_few_responses' : null,
  };
  return {
    key, dimension: 'foundations', chosen: false,
    levels: [levelOf('before', mean === null || difference === null ? null : mean - difference), levelOf('after', mean)],
    changes: [change],
    norm: { kind: 'after', percentile: 64, groups: 30, withheld: null },
  };
};

/** A group's report after two waves. */
export const report = (factors: GroupFactor[]): GroupReport => {
  const named = { id: '00000000-0000-4000-8000-000000000000', name: 'x' };
  const wave = { closedAt: null, invited: 9, answered: 8, index: 5, indexFactors: 26, withheld: null, state: 'closed' as const };
  return {
    group: { ...named, sector: null }, cohort: named, programme: named, instrument: { key: 'leader-group-26', version: 1 }, audience: 'group', threshold: 4,
    waves: [
      { kind: 'before', ...wave },
      { kind: 'after', ...wave },
    ],
    indexChanges: [{ from: 'before', to: 'after', first: 5, second: 5.1, difference: 0.1, factors: 26, withheld: null }],
    pulses: [], factors, developmentAreas: [], chosenChanges: [], texts: [],
  };
};
