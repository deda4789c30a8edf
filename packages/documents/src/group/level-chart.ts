import type { GroupFactor, GroupReport, WaveKind } from '@medspill/contracts';
import { agreementPath, extremes, levelIn } from '@medspill/narrative';
import { levelAxis } from '../figures/axes.js';
import { byDimension } from '../figures/by-dimension.js';
import { chartAlternative } from '../figures/chart-alternative.js';
import type { Figure } from '../figures/figure.js';
import type { ChartRow } from '../figures/row-chart.js';
import { waveSeries } from '../figures/wave-series.js';
import type { Language } from '../language.js';

const rowOf = (language: Language, last: WaveKind, hasCohort: boolean) => {
  const { format, narrative, documents, factorName } = language;
  return (factor: GroupFactor): ChartRow => {
    const points = factor.levels.flatMap(({ kind, mean }) => (mean === null ? [] : [{ series: kind, value: mean }]));
    const level = levelIn(factor, last);
    const base = { label: factorName(factor.key), heading: false, points, interval: null };
    if (!level || level.mean === null) return { ...base, tick: null, text: '', missing: narrative.withheld[level?.withheld ?? 'no_wave'] };
    const path = agreementPath(factor, last);
    const earlier = path.slice(0, -1).map((word) => documents.group.levels.agreementShort[word]);
    const agreement = [...earlier, ...path.slice(-1).map((word) => narrative.agreement[word])].join(' → ');
    return { ...base, tick: hasCohort ? level.cohort.mean : null, text: [format.number(level.mean), agreement].filter(Boolean).join(' · '), missing: null };
  };
};

const cohortNote = ({ factors }: GroupReport, last: WaveKind, { narrative, documents }: Language): string[] => {
  const cohorts = factors.flatMap((factor) => levelIn(factor, last)?.cohort ?? []);
  const reason = cohorts.find(({ withheld }) => withheld)?.withheld;
  if (!reason || cohorts.some(({ mean }) => mean !== null)) return [];
  const words = narrative.withheld[reason];
  return [documents.group.levels.cohortWithheld(words.charAt(0).toLowerCase() + words.slice(1))];
};

const titleOf = (report: GroupReport, last: WaveKind, { narrative, documents, factorName }: Language): string => {
  const { highest, lowest } = extremes(report, last);
  const words = documents.group.levels;
  const [top, bottom] = [highest[0]?.factor.key, lowest[0]?.factor.key];
  return top && bottom ? words.title(factorName(top), factorName(bottom).toLowerCase(), narrative.waves[last].when) : words.plain;
};

/**
 * The factors by dimension in every wave that has figures, as on the screen.
 * @param waves those that have figures, in time order; at least one
 */
export const levelFigure = (report: GroupReport, waves: readonly WaveKind[], language: Language): Figure => {
  const { format, narrative, documents } = language;
  const last = waves.at(-1) ?? 'before';
  const levels = report.factors.flatMap((factor) => factor.levels);
  const hasCohort = report.factors.some((factor) => typeof levelIn(factor, last)?.cohort.mean === 'number');
  const axis = levelAxis(levels.flatMap(({ mean, cohort }) => [mean, cohort.mean].filter((value) => value !== null)), format);
  const rows = byDimension(report.factors, language.dimensionName, rowOf(language, last, hasCohort));
  const title = titleOf(report, last, language);
  const words = documents.group.levels;
  const wave = narrative.waves[last].name;
  const [low, high] = axis.domain;
  return {
    title,
    subtitle: words.subtitle(hasCohort),
    chart: {
      alt: chartAlternative(title, words.alt(narrative.waves[last].inText), rows),
      rows,
      series: waveSeries(language, waves),
      axis,
      panel: null,
      intervalInPlot: false,
      heads: { label: words.factor, text: words.text(wave), panel: '' },
      legend: { tick: hasCohort ? words.cohort : '', interval: '', unclear: '' },
      textWidth: 49,
    },
    notes: [
      ...(low === 1 ? [] : [documents.paper.axis(format.number(low, 0), format.number(high, 0))]),
      words.agreementNote,
      ...cohortNote(report, last, language),
    ],
  };
};
