import type { GroupPulse } from '@medspill/contracts';
import { factorsHaveThreshold } from '../disclosure/rules.js';
import { waveIndex } from './counting-means.js';
import { waveWithheld } from './factor-level.js';
import type { GroupReportInput, PulseInput } from './group-report-input.js';
import type { Release } from './release.js';
import { answersTo } from './text-answers.js';

const pulseLevel = ({ aggregate, ...pulse }: PulseInput, factor: number, release: Release): Omit<GroupPulse['levels'][number], 'key'> => {
  const reason = waveWithheld({ aggregate, ...pulse }, release);
  const n = reason === 'wave_not_closed' ? 0 : (aggregate?.n[factor] ?? 0);
  const withheld = reason ?? (factorsHaveThreshold(release.rules) && n < release.k ? release.tooFew : null);
  return { n, mean: withheld === null ? release.round(aggregate?.mean[factor] ?? null) : null, withheld };
};

/**
 * One pulse of the group: how many answered, the index and the factor means, each under the thresholds of any wave. Nothing
 * that ties it to another measurement, and no spread: a group that is asked often would else tell more each time.
 */
export const groupPulse = (input: GroupReportInput, pulse: PulseInput, release: Release): GroupPulse => {
  const { number, label, state, closedAt, invited, answered } = pulse;
  return {
    number,
    label,
    state,
    closedAt,
    invited,
    answered,
    ...waveIndex(pulse, release),
    levels: input.instrument.factors.map(({ key }, factor) => ({ key, ...pulseLevel(pulse, factor, release) })),
    texts: input.instrument.openQuestions.map(({ key }) => ({ question: key, ...answersTo(key, pulse, input, release.rules) })),
  };
};
