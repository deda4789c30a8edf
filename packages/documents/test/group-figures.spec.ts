import { groupDocument, loadLanguage } from '../src/index.js';
import { branding, instrument } from './branding.js';
import { readCharts, readWorkbook } from './read-office.js';
import { readPdf } from './read-pdf.js';
import { referenceGroupReport } from './reference-reports.js';

const report = referenceGroupReport();
const locale = 'nb';

describe('the figures of a group’s report', () => {
  const languages = loadLanguage(locale, instrument);

  it('are the same in the PDF', async () => {
    const language = await languages;
    const { format } = language;
    const { pages } = await readPdf(await groupDocument(report, null, 'pdf', language, branding));
    const text = pages.join(' ').replaceAll('\u00a0', ' ');
    for (const factor of report.factors) {
      const name = language.factorName(factor.key);
      const [before, after] = factor.levels;
      const [change] = factor.changes;
      // The line of the table: name, then everything of the one wave and the other.
      const line = text.slice(text.lastIndexOf(`${name} ${before?.n} `));
      const shown = [before, after].flatMap((level) => [level?.mean, level?.sd, level?.cohort.mean]).map((figure) => format.number(figure ?? null));
      expect({ name, line: shown.filter((figure) => !line.slice(0, 260).includes(figure)) }).toEqual({ name, line: [] });
      const interval = format.interval(change?.ciLow ?? null, change?.ciHigh ?? null).replaceAll('\u00a0', ' ');
      expect(text).toContain(`${format.signed(change?.difference ?? null)} (${interval})`);
    }
    for (const { index } of report.waves) expect(text).toContain(format.number(index));
  });

  it('are the same in the workbook', async () => {
    const sheets = readWorkbook(await groupDocument(report, null, 'xlsx', await languages, branding));
    const levels = sheets.get('Nivå') ?? [];
    const expected = report.factors.flatMap((factor) =>
      factor.levels.map(({ n, mean, sd, bands, cohort }) => [factor.key, n, mean, sd, ...(bands ?? [null, null, null]), cohort.mean, cohort.groups]),
    );
    expect(levels.slice(1).map((row) => [0, 4, 5, 6, 8, 9, 10, 11, 12].map((column) => row[column] ?? null))).toEqual(expected);
    const changes = sheets.get('Endringer') ?? [];
    const wanted = report.factors.flatMap((factor) =>
      factor.changes.map((change) => [factor.key, change.nOnlyFirst, change.nOnlySecond, change.nBoth, change.difference, change.ciLow, change.ciHigh, change.t, change.df, change.p, change.dAv]),
    );
    expect(changes.slice(1).map((row) => [0, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((column) => row[column] ?? null))).toEqual(wanted);
  });

  it('are the same in the charts of the slides', async () => {
    const language = await languages;
    const charts = readCharts(await groupDocument(report, null, 'pptx', language, branding));
    const levels = charts.filter(({ series }) => series.length === 2);
    const shown = levels.flatMap(({ categories, series }) => categories.map((name, index) => [name, ...series.map(({ values }) => values[index])]));
    expect(shown).toEqual(report.factors.map(({ key, levels: waves }) => [language.factorName(key), ...waves.map(({ mean }) => mean)]));
    const changes = charts.filter(({ series }) => series.length === 1);
    const differences = changes.flatMap(({ series }) => series.flatMap(({ values }) => values));
    const ascending = (figures: readonly (number | null | undefined)[]) => figures.toSorted((a, b) => (a ?? 0) - (b ?? 0));
    expect(ascending(differences)).toEqual(ascending(report.factors.map(({ changes: [change] }) => change?.difference)));
    expect(changes.every(({ series }) => series.every(({ errorBars }) => errorBars))).toBe(true);
  });
});

describe('the figures of a group’s pulses', () => {
  const withPulses = referenceGroupReport({ pulses: true });
  const [spring] = withPulses.pulses;

  it('are the same in the workbook, with what was written', async () => {
    const sheets = readWorkbook(await groupDocument(withPulses, null, 'xlsx', await loadLanguage(locale, instrument), branding));
    const rows = (sheets.get('Nivå i pulser') ?? []).slice(1);
    const first = rows.filter((row) => row[3] === 1).map((row) => [row[0], row[4], row[5], row[6]]);
    expect(first).toEqual(spring?.levels.map(({ key, n, mean }) => [key, 'Puls 1: Vår', n, mean]));
    const second = rows.filter((row) => row[3] === 2).map((row) => [row[4], row[6] ?? null, row.at(-1)]);
    expect(second).toEqual(spring?.levels.map(() => ['Puls 2', null, 'Målingen er ikke avsluttet']));
    expect((sheets.get('Pulser') ?? []).slice(1).map((row) => [row[0], row[2], row[5], row[6] ?? null])).toEqual([
      [1, 'avsluttet', spring?.answered, spring?.index],
      [2, 'åpen', 2, null],
    ]);
    expect((sheets.get('Åpne svar') ?? []).filter((row) => row[0] === 'Puls 1: Vår' && row[2])).toHaveLength(2);
  });

  it('are the same in the PDF, in a table of their own', async () => {
    const language = await loadLanguage(locale, instrument);
    const { pages } = await readPdf(await groupDocument(withPulses, null, 'pdf', language, branding));
    const text = pages.join(' ').replaceAll('\u00a0', ' ');
    const table = text.slice(text.lastIndexOf('Pulsmålinger'));
    for (const { key, mean } of spring?.levels ?? []) expect(table).toContain(`${language.factorName(key)} ${language.format.number(mean)}`);
    expect(table).toContain('Puls 2: 2 av');
    expect(table).toContain(`indeks ${language.format.number(spring?.index ?? null)}`);
  });

  it('are not mentioned where there are none', async () => {
    const { pages } = await readPdf(await groupDocument(report, null, 'pdf', await loadLanguage(locale, instrument), branding));
    expect(pages.join(' ')).not.toContain('Puls');
  });
});
