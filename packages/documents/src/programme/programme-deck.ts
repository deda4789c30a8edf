import type { FactorRow, ProgrammeReport } from '@medspill/contracts';
import { changeFinding } from '@medspill/narrative';
import type { Branding } from '../branding.js';
import { differenceAxis } from '../figures/axes.js';
import { colours, waveLooks } from '../figures/colours.js';
import type { Language } from '../language.js';
import type { BarChart, Deck, Slide } from '../pptx/deck.js';
import { inParts } from '../pptx/in-parts.js';
import type { Compared } from '../tables/programme-tables.js';
import { countsChart } from './counts-chart.js';
import type { ProgrammeSubject } from './programme-pdf.js';
import { programmeTiles } from './tiles.js';

const levelSlide = (dimension: string, { factors: all, groups }: ProgrammeReport, { from, to }: Compared, language: Language): Slide => {
  const { documents, narrative, factorName, format } = language;
  const factors = all.filter((factor) => factor.dimension === dimension);
  const finding = changeFinding(factors);
  const words = { ...finding, earlier: narrative.waves[from].when, later: narrative.waves[to].when };
  const title = `${language.dimensionName(dimension)}: ${finding.factors === 0 ? documents.programme.figure3.none : documents.programme.figure3.title(words)}`;
  const chart: BarChart = {
    alt: [`${title}.`, ...factors.map(({ key, t1, t2 }) => `${factorName(key)}: ${format.number(t1.mean)} → ${format.number(t2.mean)};`)].join(' '),
    categories: factors.map(({ key }) => factorName(key)),
    series: [
      { name: narrative.waves[from].name, colour: waveLooks[from].colour, values: factors.map(({ t1 }) => t1.mean) },
      { name: narrative.waves[to].name, colour: waveLooks[to].colour, values: factors.map(({ t2 }) => t2.mean) },
    ],
    axis: { min: 1, max: 7, step: 1, title: documents.deck.levelAxis },
    format: '0.00',
    stacked: false,
  };
  return { type: 'bars', title, subtitle: documents.programme.figure3.subtitle(groups), chart, prompt: documents.deck.notes.programme };
};

const changeSlides = (report: ProgrammeReport, compared: Compared, language: Language): Slide[] => {
  const { documents, narrative, factorName, format } = language;
  const known = report.factors.flatMap((factor) => {
    const { mean, ciLow: low, ciHigh: high } = factor.change;
    return mean === null || low === null || high === null ? [] : [{ factor, mean, low, high }];
  });
  if (known.length === 0) return [];
  const finding = changeFinding(report.factors);
  const title = documents.programme.figure3.title({ ...finding, earlier: narrative.waves[compared.from].when, later: narrative.waves[compared.to].when });
  const { domain } = differenceAxis(known, format, 9);
  const sorted = known.toSorted((a, b) => b.mean - a.mean);
  return inParts(sorted, title, documents.deck.part).map(({ items, title: shown }) => {
    const texts = items.map(({ factor, mean, low, high }) => `${factorName(factor.key)}  ${format.signed(mean)} (${format.interval(low, high)})`);
    const chart: BarChart = {
      alt: [`${shown}.`, ...texts.map((text) => `${text};`)].join(' '),
      categories: texts,
      series: [{ name: documents.programme.figure3.change, colour: colours.lightUp, values: items.map(({ mean }) => mean), intervals: items }],
      axis: { min: domain[0], max: domain[1], step: 0.5, title: documents.deck.changeAxis },
      format: '+0.00;\u22120.00;0.00',
      stacked: false,
    };
    return { type: 'bars', title: shown, subtitle: documents.programme.figure3.legend, chart, prompt: documents.deck.notes.programme };
  });
};

const lightParts = [colours.lightUp, colours.lightNone, colours.lightDown] as const;

/** Table 1 as bars, on as many slides as its rows take. */
const countsSlides = (report: ProgrammeReport, language: Language): Slide[] => {
  const counts = countsChart(report, language);
  if (!counts) return [];
  const { programme, deck } = language.documents;
  const { parts, rows, alt } = counts.chart;
  const most = Math.max(...rows.map((row) => row.counts.reduce((sum, count) => sum + count, 0)));
  return inParts(rows, counts.title, deck.part).map(({ items, title }) => {
    const chart: BarChart = {
      alt,
      categories: items.map(({ label }) => label),
      series: parts.map(({ label }, part) => ({ name: label, colour: lightParts[part] ?? colours.lightNone, values: items.map((row) => row.counts[part] ?? null) })),
      axis: { min: 0, max: most, step: 5, title: programme.table1.heads.groups },
      format: '0;;',
      stacked: true,
    };
    return { type: 'bars', title, subtitle: programme.table1.subtitle, chart, prompt: deck.notes.programme };
  });
};

const tilesSlide = (report: ProgrammeReport, compared: Compared, language: Language): Slide => {
  const { title, tiles, notes } = programmeTiles(report, compared, language);
  return {
    type: 'tiles',
    title,
    tiles: tiles.map(({ title: head, value, strong, lines }) => ({ title: head, value, lines: [strong, ...lines].filter((line) => line !== '') })),
    foot: notes.join(' '),
    prompt: language.documents.deck.notes.programme,
  };
};

const dimensionsOf = (factors: readonly FactorRow[]): string[] => [...new Set(factors.map(({ dimension }) => dimension))];

/** A programme's or a cohort's report as slides. */
export const programmeDeck = (report: ProgrammeReport, subject: ProgrammeSubject, language: Language, branding: Branding): Deck => {
  const { documents, narrative, locale } = language;
  const { programme: words, deck } = documents;
  const name = subject.cohort ?? subject.programme;
  const shown = report.factors.some(({ withheld }) => withheld === null);
  const reason = narrative.withheld[report.index.withheld ?? 'too_few_groups'];
  const compared = words.compared(narrative.waves[subject.from].inText, narrative.waves[subject.to].inText);
  return {
    language: locale,
    title: name,
    foot: `${branding.organisation} · ${name}`,
    slides: [
      {
        type: 'opening',
        title: name,
        over: [...(subject.cohort === null ? [] : [subject.programme]), compared].join(' · '),
        lines: [shown ? words.size(report.groups) : words.nothing(reason.charAt(0).toLowerCase() + reason.slice(1))],
        prompt: deck.notes.programme,
      },
      ...(shown
        ? [
            tilesSlide(report, subject, language),
            ...dimensionsOf(report.factors).map((dimension) => levelSlide(dimension, report, subject, language)),
            ...changeSlides(report, subject, language),
            ...countsSlides(report, language),
          ]
        : []),
    ],
  };
};
