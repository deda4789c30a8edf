import { loadLanguage, programmeDocument } from '../src/index.js';
import { branding, instrument } from './branding.js';
import { readCharts, readWorkbook } from './read-office.js';
import { readPdf } from './read-pdf.js';
import { referenceProgrammeReport } from './reference-reports.js';

const report = referenceProgrammeReport();
const subject = { programme: 'Program for toppledergrupper', cohort: null, from: 'before', to: 'after' } as const;
const locale = 'en';

describe('the figures of the programme’s report', () => {
  const languages = loadLanguage(locale, instrument);

  it('are the same in the PDF', async () => {
    const language = await languages;
    const { format } = language;
    const { pages } = await readPdf(await programmeDocument(report, subject, 'pdf', language, branding));
    const text = pages.join(' ').replaceAll('\u00a0', ' ');
    for (const row of [report.index, ...report.factors]) {
      const name = 'key' in row ? language.factorName(row.key) : 'Overall index';
      const line = text.slice(text.lastIndexOf(`${name} ${row.n} ${format.number(row.t1.mean)} (`));
      const { change } = row;
      const figures = [
        `${format.number(row.t1.mean)} (${format.number(row.t1.sd)})`,
        `${format.number(row.t2.mean)} (${format.number(row.t2.sd)})`,
        format.signed(change.mean),
        format.interval(change.ciLow, change.ciHigh),
        format.number(change.t),
        format.number(change.dAv),
        format.interval(change.dAvLow, change.dAvHigh),
      ].map((figure) => figure.replaceAll('\u00a0', ' '));
      expect({ name, missing: figures.filter((figure) => !line.slice(0, 220).includes(figure)) }).toEqual({ name, missing: [] });
    }
  });

  it('are the same in the workbook, in full', async () => {
    const sheets = readWorkbook(await programmeDocument(report, subject, 'xlsx', await languages, branding));
    const table2 = sheets.get('Table 2') ?? [];
    const expected = [report.index, ...report.factors].map((row) => {
      const { t1, t2, change } = row;
      const { mean, sd, ciLow, ciHigh, t, df, p, pHolm, pBh, dAv, dAvLow, dAvHigh, dZ, gAv, gAvLow, gAvHigh, wilcoxonP, signFlipP } = change;
      return [row.n, t1.mean, t1.sd, t2.mean, t2.sd, mean, sd, ciLow, ciHigh, t, df, p, pHolm, pBh, dAv, dAvLow, dAvHigh, dZ, gAv, gAvLow, gAvHigh, wilcoxonP, signFlipP];
    });
    expect(table2.slice(1).map((row) => Array.from({ length: 23 }, (_, column) => row[column + 3] ?? null))).toEqual(expected);
    const table1 = sheets.get('Table 1') ?? [];
    expect(table1.slice(1).map((row) => row.slice(3, 8))).toEqual(
      report.factors.map(({ n, improved, unchanged, declined, notImproved }) => [n, improved, unchanged, declined, notImproved]),
    );
    const summary = (sheets.get('Summary') ?? [])[1];
    const { index, goalsAndChange } = report;
    expect(summary?.slice(2, 13)).toEqual([
      report.groups, report.groupsLeftOut, index.better, index.worse, index.reliablyBetter, index.reliablyWorse, index.alpha, index.seDiff,
      goalsAndChange.factors, goalsAndChange.r, goalsAndChange.p,
    ]);
  });

  it('are the same in the charts of the slides', async () => {
    const language = await languages;
    const charts = readCharts(await programmeDocument(report, subject, 'pptx', language, branding));
    const levels = charts.filter(({ series }) => series.length === 2);
    const shown = levels.flatMap(({ categories, series }) => categories.map((name, at) => [name, ...series.map(({ values }) => values[at])]));
    expect(shown).toEqual(report.factors.map(({ key, t1, t2 }) => [language.factorName(key), t1.mean, t2.mean]));
    const counts = charts.filter(({ series }) => series.length === 3);
    const bars = new Map(counts.flatMap(({ categories, series }) => categories.map((name, at) => [name, series.map(({ values }) => values[at])] as const)));
    for (const { key, improved, unchanged, declined } of report.factors) {
      expect(bars.get(language.factorName(key))).toEqual([improved, unchanged, declined]);
    }
  });
});
