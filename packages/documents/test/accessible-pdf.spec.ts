import { groupDocument, loadLanguage } from '../src/index.js';
import { branding, instrument } from './branding.js';
import { readPdf } from './read-pdf.js';
import { referenceGroupReport } from './reference-reports.js';

it('is a tagged PDF that tells its language, title and author, with bookmarks, headings, tables and figures in words', async () => {
  const language = await loadLanguage('nb', instrument);
  const read = await readPdf(await groupDocument(referenceGroupReport(), null, 'pdf', language, branding));
  expect(read).toMatchObject({ marked: true, language: 'nb', title: 'Ledergruppen i Fjordlys etat for kystvarsling – Grupperapport', author: 'Direktoratet for samspill' });
  expect(read.bookmarks.length).toBeGreaterThanOrEqual(7);
  const roles = new Set(read.structure.map(({ role }) => role));
  for (const role of ['H1', 'H2', 'P', 'Figure', 'Table', 'TR', 'TH', 'TD']) expect(roles).toContain(role);
  const figures = read.structure.filter(({ role }) => role === 'Figure');
  expect(figures.map(({ alt }) => alt?.length ?? 0)).not.toContain(0);
  // Both charts say every one of their rows in words.
  expect(figures.filter(({ alt }) => alt?.includes('Klart formål'))).toHaveLength(2);
  expect(read.pages[0]).toContain(`Side 1 av ${read.pages.length}`);
  expect(read.pages).toHaveLength(6);
});

it('tells a reader outside the group that open answers are not in it, and holds none', async () => {
  const language = await loadLanguage('nb', instrument);
  const { pages } = await readPdf(await groupDocument(referenceGroupReport({ audience: 'outside' }), null, 'pdf', language, branding));
  const text = pages.join(' ');
  expect(text).toContain('åpne svar er ikke med');
  expect(text).not.toContain('Vi sier fra til hverandre');
});

it('carries the organisation’s logo with its name as the alternative', async () => {
  const language = await loadLanguage('en', instrument);
  const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#0a4a86"/></svg>');
  const { structure } = await readPdf(await groupDocument(referenceGroupReport(), null, 'pdf', language, { ...branding, logo: { format: 'svg', bytes: svg } }));
  expect(structure.filter(({ alt }) => alt === 'Direktoratet for samspill')).toHaveLength(1);
});
