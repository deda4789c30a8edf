import type { RowChart } from './row-chart.js';

/** A chart with the sentence that says what it shows. */
export interface Figure {
  /** The finding. */
  readonly title: string;
  readonly subtitle: string;
  readonly chart: RowChart;
  readonly notes: readonly string[];
}
