import type { WaveHindrance } from '@medspill/contracts';
import type { StateBodyWording } from './state-body-wording.js';

/** What decides whether a planned wave may open. */
export interface OpeningFacts {
  readonly closesAt: Date | null;
  /** The group is archived. */
  readonly archived: boolean;
  readonly stateBody: boolean;
  /** Members who would be invited. */
  readonly invited: number;
  /** The programme's questionnaire: what would be asked. */
  readonly instrumentKey: string;
  readonly instrumentVersion: number;
}

/** @returns what keeps a planned wave from opening; null when nothing does */
export const openingHindrance = (facts: OpeningFacts, now: Date, wording: StateBodyWording): WaveHindrance | null => {
  if (facts.archived) return 'group_archived';
  if (facts.closesAt !== null && facts.closesAt <= now) return 'deadline_passed';
  if (facts.stateBody && wording.isIncomplete(facts.instrumentKey, facts.instrumentVersion)) return 'wording_incomplete';
  return facts.invited === 0 ? 'nobody_invited' : null;
};
