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
  /** The same with what a narrow chart has no panel for. */
  narrowText?: string | undefined;
  /** Why there are no points. */
  missing?: string | undefined;
  /** Parts of a whole, as a small bar in the panel at the right. */
  shares?: readonly { colour: string; count: number }[] | undefined;
  /** A difference with its interval: in the panel at the right, or in the plot itself. */
  interval?: { value: number; low: number; high: number; tone: 'clear' | 'unclear' } | undefined;
}

export interface RowChartProps {
  rows: readonly RowChartRow[];
  series: readonly Series[];
  domain: readonly [number, number];
  /** Heads over the columns. */
  heads: { label: string; text: string; panel?: string };
  /** Width for the figures in words, in pixels. */
  textWidth?: number;
  /** What the panel at the right holds; none when left out. */
  panel?: 'interval' | 'shares' | undefined;
  intervalDomain?: readonly [number, number] | undefined;
  /** The plot itself is a scale of differences. */
  intervalInPlot?: boolean;
  /** Where the plot's scale is marked; left out, at whole steps, or at halves of a scale of differences. */
  ticks?: readonly number[] | undefined;
  formatTick: (value: number) => string;
  formatIntervalTick?: (value: number) => string;
  ariaLabel: string;
}

export interface RowChartLayout {
  /** Each row's label stands above its points, and the panel is left out. */
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
const edge = 10;
const labelWidth = 252;
/** With less room than this beside its label, a row's plot goes below it. */
const leastPlot = 230;

const narrowRowHeight = 62;

export const layoutRowChart = (
  width: number,
  rows: number,
  hasPanel: boolean,
  textWidth = 112,
  narrowRow = narrowRowHeight,
): RowChartLayout => {
  const panel = hasPanel ? Math.max(120, Math.min(220, width * 0.18)) : 0;
  const panelRight = width - 12;
  const textRight = hasPanel ? panelRight - panel - gap : width - 4;
  const [plotLeft, plotRight] = [labelWidth + gap, textRight - textWidth - gap];
  const isNarrow = plotRight - plotLeft < leastPlot;
  const rowHeight = isNarrow ? narrowRow : 28;
  const headHeight = isNarrow ? 30 : 46;
  const height = headHeight + rows * rowHeight + 4;
  const base = { isNarrow, rowHeight, headHeight, height };
  if (isNarrow) {
    return { ...base, plotLeft: edge, plotRight: width - edge, textRight: width - 2, intervalLeft: 0, intervalRight: 0 };
  }
  return { ...base, plotLeft, plotRight, textRight, intervalLeft: panelRight - panel, intervalRight: panelRight };
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

const mostTicks = 5;

/** Halves, or whole steps where halves would crowd. */
export const halfTicks = ([low, high]: readonly [number, number], most = mostTicks): number[] => {
  const step = (high - low) / 0.5 < most ? 0.5 : 1;
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, index) => first + index * step);
};
