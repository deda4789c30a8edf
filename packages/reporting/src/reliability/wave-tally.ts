import type { Agreement } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import type { GroupSummary } from '@medspill/statistics';
import { type ItemMoments, type MomentsPlace, momentsWidth } from '../reduction/item-moments.js';
import { factorAgreement } from './factor-agreement.js';
import { scoreSummary } from './moments-of-factor.js';

/** What reliability and agreement on one factor need of one wave of several groups, collected group by group. */
export interface WaveTally {
  /** Moments of all responses together; they start at 0. */
  readonly pooled: Float64Array;
  /** The factor's scores in each group. */
  readonly scores: GroupSummary[];
  /** Groups by how far their members agree. */
  readonly agreement: Record<Agreement, number>;
}

export const emptyTally = ({ items }: MomentsPlace): WaveTally => ({
  pooled: new Float64Array(momentsWidth(items)),
  scores: [],
  agreement: { strong: 0, moderate: 0, weak: 0 },
});

/** Adds a group. @param moments with at least two responses that answer all of the factor's items */
export const addGroup = (
  { pooled, scores, agreement }: WaveTally,
  instrument: Pick<InstrumentVersion, 'scale'>,
  moments: ItemMoments,
  place: MomentsPlace,
): void => {
  for (let position = 0; position < pooled.length; position += 1) {
    pooled[position] = (pooled[position] ?? 0) + (moments[place.start + position] ?? 0);
  }
  scores.push(scoreSummary(moments, place));
  const word = factorAgreement(instrument, moments, place);
  if (word !== null) agreement[word] += 1;
};
