import type { FigureFormat } from '@medspill/narrative';
import type { Axis } from './row-chart.js';

const wholeSteps = ([low, high]: readonly [number, number]): number[] => Array.from({ length: high - low + 1 }, (_, step) => low + step);

/** The published scale, 3–7, where all figures lie on it; the whole answer scale otherwise. */
export const levelAxis = (values: readonly number[], format: FigureFormat): Axis => {
  const domain = values.every((value) => value >= 3) ? ([3, 7] as const) : ([1, 7] as const);
  return { domain, ticks: wholeSteps(domain).map((value) => ({ value, label: format.number(value, 0) })) };
};

/** Ends for differences that hold every interval and zero, in steps of a half, or whole ones where halves would crowd. */
export const differenceAxis = (intervals: readonly { low: number; high: number }[], format: FigureFormat, most: number): Axis => {
  const low = Math.floor(Math.min(0, ...intervals.map((interval) => interval.low)) * 2) / 2;
  const high = Math.max(0.5, Math.ceil(Math.max(0, ...intervals.map((interval) => interval.high)) * 2) / 2);
  const step = (high - low) / 0.5 < most ? 0.5 : 1;
  const first = Math.ceil(low / step) * step;
  const ticks = Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, index) => first + index * step);
  return { domain: [low, high], ticks: ticks.map((value) => ({ value, label: format.signed(value, 1) })) };
};
