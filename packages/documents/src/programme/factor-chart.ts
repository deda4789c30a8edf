import type { FactorRow, ProgrammeReport } from '@medspill/contracts';
import { changeFinding, rowDirection } from '@medspill/narrative';
import { differenceAxis, levelAxis } from '../figures/axes.js';
import { byDimension } from '../figures/by-dimension.js';
import { chartAlternative } from '../figures/chart-alternative.js';
import type { Figure } from '../figures/figure.js';
import type { ChartInterval, ChartRow } from '../figures/row-chart.js';
import { waveSeries } from '../figures/wave-series.js';
import type { Language } from '../language.js';
import type { Compared } from '../tables/programme-tables.js';

const intervalOf = (factor: FactorRow): ChartInterval | null => {
  const { mean, ciLow, ciHigh } = factor.change;
  if (mean === null || ciLow === null || ciHigh === null) return null;
  return { value: mean, low: ciLow, high: ciHigh, clear: rowDirection(factor) !== 'unclear' };
};

const rowOf =
  ({ from, to }: Compared, { format, narrative, factorName }: Language) =>
  (factor: FactorRow): ChartRow => {
    const { t1, t2, withheld } = factor;
    const base = { label: factorName(factor.key), heading: false, tick: null };
    if (withheld || t1.mean === null || t2.mean === null) {
      return { ...base, points: [], interval: null, text: '', missing: narrative.withheld[withheld ?? 'too_few_groups'] };
    }
    return {
      ...base,
      points: [
        { series: from, value: t1.mean },
        { series: to, value: t2.mean },
      ],
      interval: intervalOf(factor),
      text: `${format.number(t1.mean)} → ${format.number(t2.mean)}`,
      missing: null,
    };
  };

/** Figure 3: every factor in two waves, with the interval of its change. */
export const factorsFigure = ({ factors, groups }: ProgrammeReport, compared: Compared, language: Language): Figure => {
  const { format, narrative, documents } = language;
  const words = documents.programme.figure3;
  const finding = changeFinding(factors);
  const when = { earlier: narrative.waves[compared.from].when, later: narrative.waves[compared.to].when };
  const title = finding.factors === 0 ? words.none : words.title({ ...finding, ...when });
  const rows = byDimension(factors, language.dimensionName, rowOf(compared, language));
  const axis = levelAxis(rows.flatMap(({ points }) => points.map(({ value }) => value)), format);
  const [low, high] = axis.domain;
  return {
    title,
    subtitle: words.subtitle(groups),
    chart: {
      alt: chartAlternative(title, words.alt, rows),
      rows,
      series: waveSeries(language, [compared.from, compared.to]),
      axis,
      panel: differenceAxis(rows.flatMap(({ interval }) => (interval ? [interval] : [])), format, 5),
      intervalInPlot: false,
      heads: { label: words.factor, text: words.level, panel: words.change },
      legend: { tick: '', interval: words.legend, unclear: finding.unclear > 0 ? words.legendUnclear : '' },
      textWidth: 22,
    },
    notes: [
      ...(finding.unclear > 0 && finding.unclear < finding.factors ? [words.unclear(finding.unclear)] : []),
      ...(low === 1 ? [] : [documents.paper.axis(format.number(low, 0), format.number(high, 0))]),
      documents.programme.noControl,
    ],
  };
};
