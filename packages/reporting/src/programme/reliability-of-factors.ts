import type { FactorReliability, FactorRow, WaveReliability } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import { roundFigure } from '../disclosure/round-figure.js';
import { type MomentsPlace, momentsPlace } from '../reduction/item-moments.js';
import { completeResponses } from '../reliability/moments-of-factor.js';
import { reliabilityOfWave } from '../reliability/reliability-of-wave.js';
import { addGroup, emptyTally, type WaveTally } from '../reliability/wave-tally.js';
import type { ChangeOfFactor } from './factor-rows.js';
import type { ReportedGroup } from './group-means.js';
import { type CohortOfFigure, cohortOfFigure, countGroup, releaseOfFigure } from './selection.js';

/** Which groups are behind a programme's or cohort's reliability. */
export interface ReliabilityInput {
  readonly instrument: InstrumentVersion;
  /** Every group of the programme that has both waves. */
  readonly groups: readonly ReportedGroup[];
  /** Least number of complete responses of a group in either wave. */
  readonly kOutside: number;
  /** The cohort to report on; null for the whole programme. */
  readonly cohortId: string | null;
}

/** One factor's line, and the groups in the selection that are behind its reliability. */
interface FactorGroups {
  readonly row: ChangeOfFactor;
  readonly place: MomentsPlace;
  readonly t1: WaveTally;
  readonly t2: WaveTally;
  readonly cohort: CohortOfFigure | null;
}

const collect = (
  { instrument, groups, kOutside, cohortId }: ReliabilityInput,
  rows: readonly ChangeOfFactor[],
): FactorGroups[] => {
  const factors = rows.map((row, factor): FactorGroups => {
    const place = momentsPlace(instrument, factor);
    return { row, place, t1: emptyTally(place), t2: emptyTally(place), cohort: cohortOfFigure(cohortId) };
  });
  // Group by group, not factor by factor: a group's moments lie together in memory, those of 10,000 groups do not.
  for (const group of groups) {
    const { t1, t2 } = group;
    for (const factor of factors) {
      const { place, cohort } = factor;
      if (completeResponses(t1.itemMoments, place) < kOutside || completeResponses(t2.itemMoments, place) < kOutside) continue;
      if (!countGroup(cohort, group.cohortId)) continue;
      addGroup(factor.t1, instrument, t1.itemMoments, place);
      addGroup(factor.t2, instrument, t2.itemMoments, place);
    }
  }
  return factors;
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

const reliabilityOf = ({ row, place, t1, t2, cohort }: FactorGroups): FactorReliability => {
  const groups = t1.scores.length;
  const withheld = row.withheld ?? releaseOfFigure(groups, cohort);
  if (withheld !== null) return { groups, t1: null, t2: null, withheld };
  return { groups, t1: waveReliability(t1, place), t2: waveReliability(t2, place), withheld: null };
};

/**
 * Adds to each factor's line how reliably the factor was measured, and on how many groups' members agree on it: over the
 * groups in which at least k_outside members answered all of its items in both waves, by the same rules of disclosure as
 * means, and in two decimals. It is withheld where the line is.
 * @param rows one per factor, in the instrument's order
 */
export const withReliability = (input: ReliabilityInput, rows: readonly ChangeOfFactor[]): FactorRow[] =>
  collect(input, rows).map((factor) => ({ ...factor.row, reliability: reliabilityOf(factor) }));
