import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of an Office file, each checked to be well-formed. */
export const xmlParts = (file: Uint8Array): Map<string, string> => {
  const parts = new Map<string, string>();
  for (const [path, bytes] of Object.entries(unzipSync(file))) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const text = strFromU8(bytes);
    const valid = XMLValidator.validate(text);
    if (valid !== true) throw new Error(`${path}: ${valid.err.msg}`);
    parts.set(path, text);
  }
  return parts;
};

const list = <Value>(value: Value | Value[] | undefined): Value[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

interface RawCell {
  readonly '@r': string;
  readonly '@t'?: string;
  readonly v?: number | string;
}

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: true, parseAttributeValue: false, trimValues: false });
const part = (parts: ReadonlyMap<string, string>, path: string): unknown => parser.parse(parts.get(path) ?? '<none/>');

const columnOf = (address: string): number => {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? 'A';
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

const sharedTexts = (parts: ReadonlyMap<string, string>): string[] => {
  const { sst } = part(parts, 'xl/sharedStrings.xml') as { sst?: { si: unknown } };
  return list(sst?.si).map((item) => {
    const { t } = item as { t: string | number | { '#text': string } };
    return typeof t === 'object' ? t['#text'] : String(t);
  });
};

/** A workbook's sheets by name: rows of cells, null where a cell is empty. */
export const readWorkbook = (file: Uint8Array): Map<string, (string | number | null)[][]> => {
  const parts = xmlParts(file);
  const texts = sharedTexts(parts);
  const { workbook } = part(parts, 'xl/workbook.xml') as { workbook: { sheets: { sheet: unknown } } };
  const sheets = list(workbook.sheets.sheet) as { '@name': string }[];
  return new Map(
    sheets.map(({ '@name': name }, index) => {
      const { worksheet } = part(parts, `xl/worksheets/sheet${index + 1}.xml`) as { worksheet: { sheetData: { row?: unknown } } };
      const rows = list(worksheet.sheetData.row).map((row) => {
        const cells: (string | number | null)[] = [];
        for (const cell of list((row as { c?: RawCell | RawCell[] }).c)) {
          const value = cell.v ?? null;
          const shared = cell['@t'] === 's' && value !== null ? (texts[Number(value)] ?? null) : value;
          cells[columnOf(cell['@r'])] = shared;
        }
        return Array.from(cells, (value) => value ?? null);
      });
      return [name, rows];
    }),
  );
};

/** A presentation's charts in their order: categories, and each series' name and values by category. */
export const readCharts = (file: Uint8Array): { categories: string[]; series: { name: string; values: (number | null)[]; errorBars: boolean }[] }[] => {
  const parts = xmlParts(file);
  const paths = [...parts.keys()].filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
  const numberOf = (path: string): number => Number(/\d+/.exec(path)?.[0]);
  return paths
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .map((path) => {
      const xml = parts.get(path) ?? '';
      const all = [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([text]) => text);
      const categoriesOf = (series: string) => [...(/<c:cat>.*?<\/c:cat>/s.exec(series)?.[0] ?? '').matchAll(/<c:v>(.*?)<\/c:v>/g)].map(([, text]) => text ?? '');
      const categories = categoriesOf(all[0] ?? '');
      const series = all.map((text) => {
        const values: (number | null)[] = categories.map(() => null);
        for (const [, at, value] of (/<c:val>.*?<\/c:val>/s.exec(text)?.[0] ?? '').matchAll(/<c:pt idx="(\d+)"><c:v>(.*?)<\/c:v>/g)) values[Number(at)] = Number(value);
        return { name: /<c:tx>.*?<c:v>(.*?)<\/c:v>/s.exec(text)?.[1] ?? '', values, errorBars: text.includes('<c:errBars>') };
      });
      return { categories, series };
    });
};

/** The words of the slides and of their notes, each as one text. */
export const readSlides = (file: Uint8Array): { slides: string[]; notes: string[]; alternatives: string[] } => {
  const parts = xmlParts(file);
  const numberOf = (path: string): number => Number(/(\d+)\.xml$/.exec(path)?.[1]);
  const of = (pattern: RegExp) => [...parts.keys()].filter((path) => pattern.test(path)).toSorted((a, b) => numberOf(a) - numberOf(b)).map((path) => parts.get(path) ?? '');
  const words = (xml: string) => [...xml.matchAll(/<a:t>(.*?)<\/a:t>/gs)].map(([, text]) => text).join(' ');
  const slides = of(/^ppt\/slides\/slide\d+\.xml$/);
  return {
    slides: slides.map(words),
    notes: of(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(words),
    alternatives: slides.flatMap((xml) => [...xml.matchAll(/<p:graphicFrame>.*?descr="(.*?)"/gs)].map(([, text]) => text ?? '')),
  };
};
