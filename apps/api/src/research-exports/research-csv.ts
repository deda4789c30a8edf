import { completeLocales, type InstrumentVersion, wording } from '@medspill/instruments';
import { stringify } from 'csv-stringify/sync';
import type { ExportedResponse } from './research-exports.repository.js';

/** A spreadsheet takes a file with letters beyond ASCII for UTF-8 by this mark. */
const byteOrderMark = '\uFEFF';

const lines = (rows: readonly (readonly (string | number | null)[])[]): string => stringify([...rows], { record_delimiter: 'windows' });

/** The first line of the file of answers. Codes and numbers only: nothing in it that a spreadsheet would run. */
export const responseHeader = ({ items }: InstrumentVersion): string => lines([['respondent', 'group', 'wave', ...items.map(({ key }) => key)]]);

/** A line per response. */
export const responseLines = (responses: readonly ExportedResponse[]): string =>
  lines(responses.map(({ respondent, group, wave, answers }) => [respondent, group, wave, ...answers]));

/** The whole codebook: a line per item, in the order of the answers' columns. */
export const codebookCsv = (instrument: InstrumentVersion): string => {
  const dimensions = new Map(instrument.factors.map(({ key, dimension }) => [key, dimension]));
  const locales = completeLocales(instrument);
  const words = locales.map((locale) => wording(instrument, locale));
  const header = ['position', 'item', 'factor', 'dimension', 'reverse', ...locales.map((locale) => `statement_${locale}`)];
  const rows = instrument.items.map(({ key, factor, reverse }, index) => [
    index + 1,
    key,
    factor,
    dimensions.get(factor) ?? null,
    reverse ? 1 : 0,
    ...words.map(({ items }) => items[key]),
  ]);
  return byteOrderMark + lines([header, ...rows]);
};
