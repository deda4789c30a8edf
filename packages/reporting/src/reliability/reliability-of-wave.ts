import {
  cronbachAlphaFromCovariance,
  cronbachAlphaInterval,
  intraclassCorrelationFromGroups,
  mcdonaldOmegaFromCovariance,
} from '@medspill/statistics';
import type { MomentsPlace } from '../reduction/item-moments.js';
import { completeResponses, covarianceMatrix } from './moments-of-factor.js';
import type { WaveTally } from './wave-tally.js';

/** How well one factor was measured in one wave of several groups. Unrounded; null where a figure does not exist. */
export interface Reliability {
  /** Responses that answer all of the factor's items. */
  readonly responses: number;
  /** The factor's items to which the answers are not all the same. */
  readonly varyingItems: number;
  readonly alpha: number | null;
  readonly alphaLow: number | null;
  readonly alphaHigh: number | null;
  readonly omega: number | null;
  readonly icc1: number | null;
  readonly icc2: number | null;
}

/**
 * Cronbach's alpha with Feldt's interval and McDonald's omega total over the items and all groups' responses together;
 * ICC(1) and ICC(2) of the factor's scores by group.
 * @param tally of at least one group
 */
export const reliabilityOfWave = ({ pooled, scores }: WaveTally, { items }: MomentsPlace): Reliability => {
  const place = { start: 0, items };
  const responses = completeResponses(pooled, place);
  const covariance = covarianceMatrix(pooled, place);
  const varyingItems = covariance.filter((row, item) => (row[item] ?? 0) > 0).length;
  const alpha = cronbachAlphaFromCovariance(covariance);
  const interval = alpha === null ? null : cronbachAlphaInterval({ alpha, units: responses, variables: varyingItems });
  const { icc1, icc2 } = intraclassCorrelationFromGroups(scores);
  return {
    responses,
    varyingItems,
    alpha,
    alphaLow: interval?.low ?? null,
    alphaHigh: interval?.high ?? null,
    omega: mcdonaldOmegaFromCovariance(covariance),
    icc1,
    icc2,
  };
};
