import type { ChartRow } from './row-chart.js';

/** A chart in words: what it shows, and every row's own words. The table says the same in full. */
export const chartAlternative = (title: string, introduction: string, rows: readonly ChartRow[]): string => {
  const lines = rows.map(({ label, heading, text, missing }) => (heading ? `${label}:` : `${label} ${missing ?? text};`));
  return [`${title}. ${introduction}`, ...lines].join(' ').replaceAll('\u00a0', ' ');
};
