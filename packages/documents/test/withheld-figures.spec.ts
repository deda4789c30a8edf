import type { GroupReport } from '@medspill/contracts';
import { strFromU8, unzipSync } from 'fflate';
import { groupDocument, loadLanguage } from '../src/index.js';
import { branding, instrument } from './branding.js';
import { readCharts, readSlides, readWorkbook } from './read-office.js';
import { readPdf } from './read-pdf.js';
import { referenceGroupReport } from './reference-reports.js';

/** The first factor's second wave is withheld, and with it its change. */
const withWithheldFactor = (report: GroupReport): GroupReport => ({
  ...report,
  factors: report.factors.map((factor, index) =>
    index > 0
      ? factor
      : {
          ...factor,
          levels: factor.levels.map((level) => (level.kind === 'after' ? { ...level, n: 3, mean: null, sd: null, agreement: null, bands: null, withheld: 'too_few_responses' } : level)),
          changes: factor.changes.map((change) => ({ ...change, difference: null, ciLow: null, ciHigh: null, t: null, df: null, p: null, dAv: null, withheld: 'too_few_responses' })),
        },
  ),
});

const report = withWithheldFactor(referenceGroupReport());
const reason = 'For få har svart til at tallet kan vises';

describe('a withheld figure', () => {
  it('is an empty cell with its reason in the same row, never 0', async () => {
    const sheets = readWorkbook(await groupDocument(report, null, 'xlsx', await loadLanguage('nb', instrument), branding));
    const [, , row] = sheets.get('Nivå') ?? [];
    expect([row?.[0], row?.[3], row?.[5], row?.[6], row?.at(-1)]).toEqual(['clear_purpose', 'Etter', null, null, reason]);
  });

  it('is told in words in the PDF', async () => {
    const { pages } = await readPdf(await groupDocument(report, null, 'pdf', await loadLanguage('nb', instrument), branding));
    // On both charts, and in both tables.
    expect(pages.filter((text) => text.includes(reason))).toHaveLength(4);
  });

  it('has no bar on the slides', async () => {
    const [chart] = readCharts(await groupDocument(report, null, 'pptx', await loadLanguage('nb', instrument), branding));
    expect(chart?.series.map(({ values }) => values[0])).toEqual([report.factors[0]?.levels[0]?.mean, null]);
  });
});

it('opens with prompts for the meeting, alternatives for its charts, and no open answers on the slides', async () => {
  const { slides, notes, alternatives } = readSlides(await groupDocument(referenceGroupReport(), null, 'pptx', await loadLanguage('nb', instrument), branding));
  expect(notes).toHaveLength(slides.length);
  expect(notes.every((note) => note.length > 40)).toBe(true);
  expect(alternatives.length).toBeGreaterThan(4);
  expect(alternatives.every((text) => text.length > 60)).toBe(true);
  expect(slides.join(' ')).not.toContain('Vi sier fra til hverandre');
});

it('keeps what people wrote as text in the data files, and numbers as numbers', async () => {
  const files = unzipSync(await groupDocument(referenceGroupReport(), null, 'csv', await loadLanguage('nb', instrument), branding));
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(read('texts.csv')).toContain("'=SUM(A1:A9) er ikke en formel her");
  expect([...(files['levels.csv'] ?? [])].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  expect(read('levels.csv')).toContain('factor,factor_name,dimension,wave,n,mean,sd');
  const negative = referenceGroupReport().factors.find(({ changes: [change] }) => (change?.difference ?? 0) < 0);
  expect(read('changes.csv')).toContain(`,${negative?.changes[0]?.difference},`);
  expect(read('codebook.csv')).toContain('d_av');
});
