import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groupDocument, loadLanguage, programmeDocument } from '../src/index.js';
import { branding, instrument } from './branding.js';
import { xmlParts } from './read-office.js';
import { referenceGroupReport, referenceProgrammeReport } from './reference-reports.js';

const subject = { programme: 'Program for toppledergrupper', cohort: null, from: 'before', to: 'after' } as const;

const hasOffice = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const files = async (): Promise<[string, Uint8Array][]> => {
  const language = await loadLanguage('en', instrument);
  return [
    ['group-slides.pptx', await groupDocument(referenceGroupReport(), null, 'pptx', language, branding)],
    ['group-figures.xlsx', await groupDocument(referenceGroupReport(), null, 'xlsx', language, branding)],
    ['programme-slides.pptx', await programmeDocument(referenceProgrammeReport(), subject, 'pptx', language, branding)],
    ['programme-figures.xlsx', await programmeDocument(referenceProgrammeReport(), subject, 'xlsx', language, branding)],
  ];
};

it('is a package whose parts are all well-formed and named in its list of contents', async () => {
  for (const [name, file] of await files()) {
    const parts = xmlParts(file);
    const contents = parts.get('[Content_Types].xml') ?? '';
    const named = [...contents.matchAll(/PartName="\/(.*?)"/g)].map(([, path]) => path ?? '');
    expect({ name, missing: named.filter((path) => path.endsWith('.xml') && !parts.has(path)) }).toEqual({ name, missing: [] });
  }
});

/** Where LibreOffice is, it has the last word. */
const present = hasOffice() ? [['LibreOffice']] : [];

(present.length > 0 ? describe.each(present) : describe.skip.each([['LibreOffice']]))('%s', () => {
  it('opens slides and workbooks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'medspill-office-'));
    try {
      const made = await files();
      for (const [name, file] of made) writeFileSync(join(folder, name), file);
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'out'), ...made.map(([name]) => join(folder, name))], { stdio: 'ignore', timeout: 110_000 });
      expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['group-figures.pdf', 'group-slides.pdf', 'programme-figures.pdf', 'programme-slides.pdf']);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
