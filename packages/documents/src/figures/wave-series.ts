import type { WaveKind } from '@medspill/contracts';
import type { Language } from '../language.js';
import { waveLooks } from './colours.js';
import type { ChartSeries } from './row-chart.js';

/** The waves as series, each with the look that it has on every chart. */
export const waveSeries = ({ narrative }: Language, kinds: readonly WaveKind[]): ChartSeries[] =>
  kinds.map((kind) => ({ key: kind, label: narrative.waves[kind].name, ...waveLooks[kind] }));
