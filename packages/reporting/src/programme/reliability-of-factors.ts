import type { FactorReliability, FactorRow, WaveReliability } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import type { Counts } from '../disclosure/bundles.js';
import { figuresOverGroups, type FigureRelease } from '../disclosure/figure-over-groups.js';
import { roundFigure } from '../disclosure/round-figure.js';
import { type MomentsPlace, momentsPlace } from '../reduction/item-moments.js';
import { completeResponses } from '../reliability/moments-of-factor.js';
import { reliabilityOfWave } from '../reliability/reliability-of-wave.js';
import { addGroup, emptyTally, type WaveTally } from '../reliability/wave-tally.js';
import { type Comparison, waveOf } from './comparison.js';
import type { ChangeOfFactor } from './factor-rows.js';
import type { ReportedGroup } from './group-means.js';

/** One factor's line, what is known of the groups behind its reliability, and whether that may be shown. */
interface FactorGroups extends FigureRelease {
  readonly row: ChangeOfFactor;
  readonly place: MomentsPlace;
  readonly t1: WaveTally;
  readonly t2: WaveTally;
}

const collect = (
  instrument: InstrumentVersion,
  { from, to, kOutside, family }: Comparison,
  cohortId: string | null,
  rows: readonly ChangeOfFactor[],
): FactorGroups[] => {
  const factors = rows.map((row, factor) => {
    const place = momentsPlace(instrument, factor);
    return { row, place, t1: emptyTally(place), t2: emptyTally(place) };
  });
  const counts = factors.map(
    ({ place }): Counts<ReportedGroup> =>
      ({ waves }, kind) =>
        completeResponses(waves[kind]?.itemMoments ?? [], place) >= kOutside,
  );
  const releases = figuresOverGroups(family, cohortId, counts, (figure, group) => {
    const factor = factors[figure];
    if (!factor) return;
    addGroup(factor.t1, instrument, waveOf(group, from).itemMoments, factor.place);
    addGroup(factor.t2, instrument, waveOf(group, to).itemMoments, factor.place);
  });
  return factors.map((factor, figure) => ({ ...factor, ...(releases[figure] ?? { n: 0, withheld: 'too_few_groups' }) }));
};

/** Two items' correlation fits any number of single factors. */
const fewestItemsForOmega = 3;

const noOmegaBecause = (varyingItems: number): WaveReliability['noOmega'] =>
  varyingItems < fewestItemsForOmega ? 'too_few_items' : 'no_proper_solution';

const waveReliability = (tally: WaveTally, place: MomentsPlace): WaveReliability => {
  const { responses, varyingItems, alpha, alphaLow, alphaHigh, omega, icc1, icc2 } = reliabilityOfWave(tally, place);
  return {
    responses,
    alpha: roundFigure(alpha),
    alphaLow: roundFigure(alphaLow),
    alphaHigh: roundFigure(alphaHigh),
    omega: roundFigure(omega),
    noOmega: omega === null ? noOmegaBecause(varyingItems) : null,
    icc1: roundFigure(icc1),
    icc2: roundFigure(icc2),
    agreement: tally.agreement,
  };
};

const reliabilityOf = ({ row, place, t1, t2, n, withheld: ownReason }: FactorGroups): FactorReliability => {
  const withheld = row.withheld ?? ownReason;
  if (withheld !== null) return { groups: n, t1: null, t2: null, withheld };
  return { groups: n, t1: waveReliability(t1, place), t2: waveReliability(t2, place), withheld: null };
};

/**
 * Adds to each factor's line how reliably the factor was measured, and on how many groups' members agree on it: over the
 * groups in which at least k_outside members answered all of its items in both waves, by the same rules of disclosure as
 * means, and in two decimals. It is withheld where the line is.
 * @param cohortId the cohort to report on; null for the whole programme
 * @param rows one per factor, in the instrument's order
 */
export const withReliability = (
  instrument: InstrumentVersion,
  comparison: Comparison,
  cohortId: string | null,
  rows: readonly ChangeOfFactor[],
): FactorRow[] => collect(instrument, comparison, cohortId, rows).map((factor) => ({ ...factor.row, reliability: reliabilityOf(factor) }));
