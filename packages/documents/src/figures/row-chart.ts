import type { Marker } from './colours.js';

export interface ChartSeries {
  readonly key: string;
  readonly label: string;
  readonly colour: string;
  readonly marker: Marker;
}

export interface ChartInterval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Whether the interval carries a direction. */
  readonly clear: boolean;
}

/** One line of a row chart: a heading over those below it, or points on a shared scale. */
export interface ChartRow {
  readonly label: string;
  readonly heading: boolean;
  readonly points: readonly { readonly series: string; readonly value: number }[];
  /** A mark to compare with. */
  readonly tick: number | null;
  readonly interval: ChartInterval | null;
  /** The figures in words, at the right. */
  readonly text: string;
  /** Why there are no points. */
  readonly missing: string | null;
}

export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

/** Rows of points or intervals on a shared scale, as on the screens. */
export interface RowChart {
  readonly alt: string;
  readonly rows: readonly ChartRow[];
  readonly series: readonly ChartSeries[];
  readonly axis: Axis;
  /** Differences in a panel at the right; null where there is none, or where the plot itself shows them. */
  readonly panel: Axis | null;
  readonly intervalInPlot: boolean;
  readonly heads: { readonly label: string; readonly text: string; readonly panel: string };
  /** Words for the tick, the whiskers, and the whiskers that carry no direction; empty where the chart has none. */
  readonly legend: { readonly tick: string; readonly interval: string; readonly unclear: string };
  /** Width for the figures in words, in millimetres. */
  readonly textWidth: number;
}

/** A line with nothing but its words. */
export const headingRow = (label: string): ChartRow => ({ label, heading: true, points: [], tick: null, interval: null, text: '', missing: null });
