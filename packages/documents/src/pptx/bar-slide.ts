import type { BarChart, Slide } from './deck.js';
import { body, type Look } from './look.js';
import type { PptxSlide } from './pptxgenjs.js';

const grid = 'E3E8EC';

/** A few bars shall not fill the slide. */
const gapOf = ({ categories, stacked }: BarChart): number => {
  if (categories.length <= 4) return 250;
  return stacked ? 35 : 55;
};

/** A slide that is one chart. */
export const addBars = (slide: PptxSlide, { subtitle, chart }: Extract<Slide, { type: 'bars' }>, { text, bar }: Look): void => {
  slide.addText([subtitle, chart.axis.title].join(' · '), { x: 0.6, y: 1.3, w: 12.1, h: 0.4, ...text(14, { color: body.subtle }) });
  const data = chart.series.map(({ name, values }) => ({
    name,
    labels: [...chart.categories],
    // pptxgenjs writes an empty point for null, which finishPresentation takes out.
    values: values.map((value) => value ?? Number.NaN),
  }));
  const hasIntervals = chart.series.some(({ intervals }) => intervals);
  slide.addChart(bar, data, {
    x: 0.5, y: 1.7, w: 12.3, h: 5.3,
    altText: chart.alt,
    barDir: 'bar',
    barGrouping: chart.stacked ? 'stacked' : 'clustered',
    barGapWidthPct: gapOf(chart),
    chartColors: chart.series.map(({ colour }) => colour.slice(1)),
    showLegend: chart.series.length > 1,
    legendPos: 'b', legendFontFace: body.font, legendFontSize: 12, legendColor: body.ink,
    showTitle: false,
    // Beside an interval there is no room for a number: they are on its right, in the category.
    showValue: !hasIntervals,
    dataLabelFormatCode: chart.format, dataLabelFontFace: body.font, dataLabelFontSize: 11,
    dataLabelColor: body.ink,
    dataLabelPosition: chart.stacked ? 'ctr' : 'outEnd',
    catAxisLabelFontFace: body.font, catAxisLabelFontSize: 12, catAxisLabelColor: body.ink, catAxisLabelPos: 'low', catAxisLineShow: false,
    valAxisMinVal: chart.axis.min, valAxisMaxVal: chart.axis.max, valAxisMajorUnit: chart.axis.step,
    valAxisLabelFontFace: body.font, valAxisLabelFontSize: 11, valAxisLabelColor: body.subtle, valAxisLabelFormatCode: chart.format === '0' ? '0' : chart.axis.step < 1 ? '0.0' : '0',
    valAxisLineShow: false,
    valGridLine: { color: grid, size: 0.75 },
  });
};
