import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader's program, or a screen reader, gets of a PDF. */
export interface ReadPdf {
  readonly pages: readonly string[];
  readonly language: string | null;
  readonly title: string;
  readonly author: string;
  readonly marked: boolean;
  readonly bookmarks: readonly string[];
  /** Every element of the structure, by its role, with its text alternative. */
  readonly structure: readonly { readonly role: string; readonly alt: string | null }[];
}

interface StructureNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructureNode[];
}

const flatten = (node: StructureNode): { role: string; alt: string | null }[] => [
  ...(node.role ? [{ role: node.role, alt: node.alt ?? null }] : []),
  ...(node.children ?? []).flatMap(flatten),
];

/** Words that Typst puts beside each other come as items of their own; spaces are made alike. */
const textOf = (items: readonly object[]): string =>
  items
    .map((item) => ('str' in item && typeof item.str === 'string' ? item.str : ' '))
    .join(' ')
    .replaceAll(/\s+/g, ' ');

export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false }).promise;
  try {
    const { info } = await pdf.getMetadata();
    const facts = info as { Title?: string; Author?: string; Language?: string | null };
    const outline = (await pdf.getOutline()) as readonly { title: string }[] | null;
    const pages: string[] = [];
    const structure: { role: string; alt: string | null }[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      pages.push(textOf((await page.getTextContent()).items));
      const tree = (await page.getStructTree()) as StructureNode | null;
      if (tree) structure.push(...flatten(tree));
    }
    return {
      pages,
      structure,
      language: facts.Language ?? null,
      title: facts.Title ?? '',
      author: facts.Author ?? '',
      marked: (await pdf.getMarkInfo())?.Marked === true,
      bookmarks: (outline ?? []).map(({ title }) => title),
    };
  } finally {
    await pdf.destroy();
  }
};
