import type { FactorRow, WaveReliability } from '@medspill/contracts';

/** Which of the compared waves. */
export type End = 't1' | 't2';

/** Customary least alpha for comparing groups (Nunnally 1978). */
const enoughAlpha = 0.7;

/** How many of the factors that have an alpha in the wave reach what is commonly asked for. */
export const reliabilityFinding = (rows: readonly FactorRow[], end: End): { factors: number; enough: number } => {
  const alphas = rows.flatMap(({ reliability }) => reliability[end]?.alpha ?? []);
  return { factors: alphas.length, enough: alphas.filter((alpha) => alpha >= enoughAlpha).length };
};

/** Ends of a scale that holds every alpha with its interval: from a tenth below the lowest to 1. */
export const alphaDomain = (waves: readonly (WaveReliability | null)[]): [number, number] => {
  const lowest = Math.min(enoughAlpha, ...waves.flatMap((wave) => wave?.alphaLow ?? []));
  return [Math.max(-1, Math.floor(lowest * 10) / 10), 1];
};

/** Tenths, or fifths where tenths would crowd. */
export const alphaTicks = ([low, high]: readonly [number, number]): number[] => {
  const step = high - low > 0.6 ? 2 : 1;
  const first = Math.ceil((low * 10) / step) * step;
  return Array.from({ length: Math.floor((high * 10 - first) / step) + 1 }, (_, index) => (first + index * step) / 10);
};
