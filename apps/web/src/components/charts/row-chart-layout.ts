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
  /** The same with what a narrow chart has no panel for, in parts: on one line, or on one each where that has no room. */
  narrowText?: readonly string[] | undefined;
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
  /** On how many lines the figures in words stand above a narrow row's points. */
  textLines: number;
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
export const textLineHeight = 16;
/** Of the figures in words, in pixels: rather too much, for what has no room would be cut. */
const characterWidth = 6.9;

/** The figures of a narrow row in words, line by line. */
export const narrowLines = ({ narrowText, text }: Pick<RowChartRow, 'narrowText' | 'text'>, lines: number): readonly string[] => {
  const parts = narrowText ?? [text];
  return lines > 1 ? parts : [parts.join(' · ')];
};

/** As many lines as the longest words need, the same for every row. */
const textLinesOf = (rows: LayoutInput['rows'], width: number): number => {
  const longest = Math.max(0, ...rows.map((row) => narrowLines(row, 1).join('').length));
  return longest * characterWidth <= width ? 1 : Math.max(1, ...rows.map(({ narrowText }) => narrowText?.length ?? 1));
};

interface LayoutInput {
  width: number;
  rows: readonly Pick<RowChartRow, 'narrowText' | 'text'>[];
  hasPanel: boolean;
  textWidth?: number | undefined;
  /** Height of a narrow row whose words stand on one line. */
  narrowRow?: number;
}

export const layoutRowChart = ({ width, rows, hasPanel, textWidth = 112, narrowRow = narrowRowHeight }: LayoutInput): RowChartLayout => {
  const panel = hasPanel ? Math.max(120, Math.min(220, width * 0.18)) : 0;
  const panelRight = width - 12;
  const textRight = hasPanel ? panelRight - panel - gap : width - 4;
  const [plotLeft, plotRight] = [labelWidth + gap, textRight - textWidth - gap];
  const isNarrow = plotRight - plotLeft < leastPlot;
  const textLines = isNarrow ? textLinesOf(rows, width) : 1;
  const rowHeight = isNarrow ? narrowRow + (textLines - 1) * textLineHeight : 28;
  const headHeight = isNarrow ? 30 : 46;
  const height = headHeight + rows.length * rowHeight + 4;
  const base = { isNarrow, textLines, rowHeight, headHeight, height };
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
/** Room for a signed number with a decimal, in pixels. */
const tickWidth = 36;

/** Halves, or whole steps where halves would crowd. @param width of the scale, in pixels */
export const halfTicks = ([low, high]: readonly [number, number], width?: number): number[] => {
  const most = width === undefined ? mostTicks : width / tickWidth;
  const step = (high - low) / 0.5 < most ? 0.5 : 1;
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, index) => first + index * step);
};
