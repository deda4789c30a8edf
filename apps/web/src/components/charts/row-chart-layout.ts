import type { Series } from './series';

export interface RowChartPoint {
  series: string;
  value: number;
}

/** One line of a row chart: a heading over the lines below it, or points on a shared scale. */
export interface RowChartRow {
  id: string;
  label: string;
  heading?: boolean;
  href?: string | undefined;
  points: readonly RowChartPoint[];
  /** A mark to compare with. */
  tick?: number | null | undefined;
  /** The figures in words, to the right of the points. */
  text: string;
  /** Why there are no points. */
  missing?: string | undefined;
  /** A difference with its interval, in the panel at the right. */
  interval?: { value: number; low: number; high: number; tone: 'clear' | 'unclear' } | undefined;
}

export interface RowChartProps {
  rows: readonly RowChartRow[];
  series: readonly Series[];
  domain: readonly [number, number];
  /** Heads over the columns. */
  heads: { label: string; text: string; interval?: string };
  intervalDomain?: readonly [number, number] | undefined;
  formatTick: (value: number) => string;
  formatIntervalTick?: (value: number) => string;
  ariaLabel: string;
}

/** Narrow: each row's label stands above its points, and the interval has no panel. */
export const narrowBelow = 640;

export interface RowChartLayout {
  isNarrow: boolean;
  rowHeight: number;
  headHeight: number;
  height: number;
  plotLeft: number;
  plotRight: number;
  textRight: number;
  intervalLeft: number;
  intervalRight: number;
}

const gap = 20;

export const layoutRowChart = (width: number, rows: number, hasInterval: boolean): RowChartLayout => {
  const isNarrow = width < narrowBelow;
  const rowHeight = isNarrow ? 46 : 28;
  const headHeight = isNarrow ? 30 : 46;
  const height = headHeight + rows * rowHeight + 4;
  if (isNarrow) {
    const edge = 10;
    return {
      ...{ isNarrow, rowHeight, headHeight, height },
      ...{ plotLeft: edge, plotRight: width - edge, textRight: width - 2, intervalLeft: 0, intervalRight: 0 },
    };
  }
  const labels = 252;
  const text = 112;
  const interval = hasInterval ? Math.max(130, Math.min(220, width * 0.18)) : 0;
  const intervalRight = width - 12;
  const intervalLeft = intervalRight - interval;
  const textRight = hasInterval ? intervalLeft - gap : width - 4;
  return {
    ...{ isNarrow, rowHeight, headHeight, height, textRight, intervalLeft, intervalRight },
    ...{ plotLeft: labels + gap, plotRight: textRight - text - gap },
  };
};

/** Whole steps from the lower to the upper end. */
export const wholeTicks = ([low, high]: readonly [number, number]): number[] =>
  Array.from({ length: Math.floor(high) - Math.ceil(low) + 1 }, (_, index) => Math.ceil(low) + index);

/** Ends for a scale of differences: holds every interval and zero, in steps of a half. */
export const differenceDomain = (intervals: readonly { low: number; high: number }[]): [number, number] => {
  const low = Math.min(0, ...intervals.map((interval) => interval.low));
  const high = Math.max(0, ...intervals.map((interval) => interval.high));
  return [Math.floor(low * 2) / 2, Math.max(0.5, Math.ceil(high * 2) / 2)];
};
