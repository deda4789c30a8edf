import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Logo } from '../branding.js';
import type { PdfDocument } from './pdf-document.js';

const workspace = fileURLToPath(new URL('../../typst/', import.meta.url));

const weights = ['400Regular', '400Regular_Italic', '600SemiBold'] as const;

const font = (weight: (typeof weights)[number]): Buffer =>
  readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`)));

let compiler: NodeCompiler | undefined;

/** One compiler for all documents: it keeps fonts and templates, which is most of the time that a page takes. */
const typesetter = (): NodeCompiler => {
  compiler ??= NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: weights.map(font) }] });
  return compiler;
};

/** Results of other documents that are kept: templates and fonts, but no report for long. */
const keptResults = 2;

/**
 * Sets a document as PDF/UA-1: tagged, with its language, its title and a text alternative for every figure.
 * @throws {Error} if the document cannot be set; the template and the document then disagree
 */
export const setPdf = (document: PdfDocument, logo: Logo | null): Uint8Array => {
  const engine = typesetter();
  const path = logo ? `logo.${logo.format}` : '';
  if (logo) engine.mapShadow(`${workspace}${path}`, Buffer.from(logo.bytes));
  try {
    const compiled = engine.compile({ mainFilePath: `${workspace}report.typ`, inputs: { document: JSON.stringify({ ...document, logo: path }) } });
    const { result } = compiled;
    if (!result) throw new Error(`The document cannot be set: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
    return engine.pdf(result, { pdfStandard: 'ua-1' });
  } finally {
    if (logo) engine.unmapShadow(`${workspace}${path}`);
    engine.evictCache(keptResults);
  }
};
