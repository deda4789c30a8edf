import type { GroupReport } from '@medspill/contracts';
import { type KnownChange, type SortedChanges, sortChanges } from '@medspill/narrative';
import { differenceAxis } from '../figures/axes.js';
import { chartAlternative } from '../figures/chart-alternative.js';
import type { Figure } from '../figures/figure.js';
import { type ChartRow, headingRow } from '../figures/row-chart.js';
import type { Language } from '../language.js';
import type { Compared } from '../tables/programme-tables.js';

const rowsOf = (sorted: SortedChanges, language: Language): ChartRow[] => {
  const { format, documents, narrative, factorName } = language;
  const words = documents.group.changes;
  const rowOf = ({ factor, difference, low, high }: KnownChange, clear: boolean): ChartRow => ({
    label: factorName(factor.key),
    heading: false,
    points: [],
    tick: null,
    interval: { value: difference, low, high, clear },
    text: `${format.signed(difference)} (${format.interval(low, high)})`,
    missing: null,
  });
  const part = (kind: 'up' | 'down' | 'unclear'): ChartRow[] => {
    const changes = sorted[kind];
    return changes.length === 0 ? [] : [headingRow(words[kind](changes.length)), ...changes.map((change) => rowOf(change, kind !== 'unclear'))];
  };
  const missing = sorted.withheld.map(({ factor, change }) => ({
    ...headingRow(factorName(factor.key)),
    heading: false,
    missing: narrative.withheld[change.withheld ?? 'too_few_responses'],
  }));
  return [...part('up'), ...part('down'), ...part('unclear'), ...(missing.length > 0 ? [headingRow(words.withheld(missing.length)), ...missing] : [])];
};

/** What changed between two waves, by what the intervals carry; that one cannot tell is a finding too. */
export const changeFigure = (report: GroupReport, { from, to }: Compared, language: Language): Figure => {
  const { format, documents, narrative } = language;
  const words = documents.group.changes;
  const sorted = sortChanges(report, { from, to });
  const known = [...sorted.up, ...sorted.down, ...sorted.unclear];
  const rows = rowsOf(sorted, language);
  const title = words.title({ up: sorted.up.length, down: sorted.down.length, unclear: sorted.unclear.length });
  return {
    title,
    subtitle: words.subtitle(narrative.waves[from].inText, narrative.waves[to].inText),
    chart: {
      alt: chartAlternative(title, words.alt, rows),
      rows,
      series: [],
      axis: differenceAxis(known, format, 9),
      panel: null,
      intervalInPlot: true,
      heads: { label: documents.group.levels.factor, text: words.text, panel: '' },
      legend: { tick: '', interval: words.legend, unclear: sorted.unclear.length > 0 ? words.legendUnclear : '' },
      textWidth: 42,
    },
    notes: [
      ...(sorted.unclear.length > 0 ? [narrative.unclearNote] : []),
      ...(known.some(({ change }) => change.unpaired) ? [words.unpairedNote] : []),
    ],
  };
};
