import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BarChart } from './deck.js';

const chartPath = /^ppt\/charts\/chart(\d+)\.xml$/;

const numberOf = (path: string): number => Number(chartPath.exec(path)?.[1]);

const numbers = (tag: string, values: readonly number[]): string => {
  const points = values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('');
  return `<c:${tag}><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points}</c:numLit></c:${tag}>`;
};

type Series = BarChart['series'][number];

/** The intervals of a series as error bars: native, so that they move with the bars. */
const errorBars = ({ values, intervals }: Series): string => {
  if (!intervals) return '';
  const reach = (of: (value: number, interval: { low: number; high: number }) => number) =>
    values.map((value, index) => {
      const interval = intervals[index];
      return value !== null && interval ? Number(of(value, interval).toFixed(6)) : 0;
    });
  const plus = numbers('plus', reach((value, { high }) => high - value));
  const minus = numbers('minus', reach((value, { low }) => value - low));
  const line = '<c:spPr><a:ln w="15875"><a:solidFill><a:srgbClr val="17273A"/></a:solidFill></a:ln></c:spPr>';
  return `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>${plus}${minus}${line}</c:errBars>`;
};

const emptyPoint = /<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g;
const categoryOrder = /(<c:catAx>.*?<c:orientation val=")minMax/s;

const finish = (xml: string, { series }: BarChart): string => {
  let next = 0;
  return xml
    .replaceAll(emptyPoint, '')
    .replace(categoryOrder, '$1maxMin')
    .replaceAll('<c:cat>', () => {
      const one = series[next];
      next += 1;
      return `${one ? errorBars(one) : ''}<c:cat>`;
    });
};

const contents = '[Content_Types].xml';

/** pptxgenjs lists a master for every slide, and writes one. */
const withoutMissingParts = (xml: string, files: Readonly<Record<string, Uint8Array>>): string =>
  xml.replaceAll(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (entry, path: string) => (path in files ? entry : ''));

/**
 * What pptxgenjs cannot say of a chart: the first category on top, no bar where there is no figure, and intervals. And what it
 * says of files that are not there is taken out.
 * @param charts in the order in which they were put on the slides
 */
export const finishPresentation = (pptx: Uint8Array, charts: readonly BarChart[]): Uint8Array => {
  const files = unzipSync(pptx);
  const paths = Object.keys(files).filter((path) => chartPath.test(path));
  for (const [index, path] of paths.toSorted((a, b) => numberOf(a) - numberOf(b)).entries()) {
    const [file, chart] = [files[path], charts[index]];
    if (file && chart) files[path] = strToU8(finish(strFromU8(file), chart));
  }
  const list = files[contents];
  if (list) files[contents] = strToU8(withoutMissingParts(strFromU8(list), files));
  return zipSync(files);
};
