import type { Agreement, GroupFactor, WaveKind } from '@medspill/contracts';

/**
 * How far the members agreed on a factor, from wave to wave up to the given one: only where it changed, the last word last.
 * None where the last wave has none.
 */
export const agreementPath = ({ levels }: GroupFactor, last: WaveKind): Agreement[] => {
  const shown = levels.slice(0, levels.findIndex(({ kind }) => kind === last) + 1);
  if (!shown.at(-1)?.agreement) return [];
  const words = shown.flatMap(({ agreement }) => agreement ?? []);
  return words.filter((word, index) => word !== words[index - 1]);
};
