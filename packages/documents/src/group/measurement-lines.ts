import type { GroupPulse, GroupWave } from '@medspill/contracts';
import type { Language } from '../language.js';

/** How many answered, when it was closed, and the index or why there is none. */
export const measurementLines = (wave: GroupWave | GroupPulse, factors: number, { documents, narrative, format, day }: Language): string[] => {
  const words = documents.group.wave;
  const answered = words.answered(wave.answered, wave.invited);
  if (wave.state !== 'closed') return [answered, words.states[wave.state]];
  const closed = wave.closedAt ? [words.closed(day(wave.closedAt))] : [];
  if (wave.index === null) return [answered, ...closed, ...(wave.withheld ? [narrative.withheld[wave.withheld]] : [])];
  const index = format.number(wave.index);
  return [answered, ...closed, wave.indexFactors < factors ? words.indexPart(index, wave.indexFactors, factors) : words.index(index)];
};
