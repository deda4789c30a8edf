import type { MarkerShape } from './marker';

/** One series of a chart: its words, and how its points look. */
export interface Series {
  key: string;
  label: string;
  colour: string;
  marker: MarkerShape;
}
