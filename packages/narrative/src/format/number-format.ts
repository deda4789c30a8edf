import type { Locale } from '@medspill/contracts';
import { localeTags } from './locale-tags.js';

const minus = '\u2212';
const noBreak = '\u00a0';

/** Shown for a figure that is not there. */
const noFigure = '–';

const formatters = new Map<string, Intl.NumberFormat>();

const formatter = (locale: Locale, digits: number): Intl.NumberFormat => {
  const key = `${locale}${digits}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(localeTags[locale], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formatters.set(key, made);
  return made;
};

/** The magnitude in figures, and whether it is below zero once rounded: −0.004 in two decimals is 0.00. */
const parts = (value: number, locale: Locale, digits: number) => {
  const text = formatter(locale, digits).format(Math.abs(value));
  const isZero = !/[1-9]/.test(text);
  return { text, isZero, isNegative: value < 0 && !isZero };
};

/** A figure with fixed decimals, the locale's decimal sign and a real minus sign. */
export const formatNumber = (value: number | null, locale: Locale, digits = 2): string => {
  if (value === null) return noFigure;
  const { text, isNegative } = parts(value, locale, digits);
  return isNegative ? minus + text : text;
};

/** A change: always with its sign, zero without. */
export const formatSigned = (value: number | null, locale: Locale, digits = 2): string => {
  if (value === null) return noFigure;
  const { text, isZero, isNegative } = parts(value, locale, digits);
  if (isZero) return text;
  return (isNegative ? minus : '+') + text;
};

/** A p-value in three decimals; below 0.001 it says only that. */
export const formatP = (value: number | null, locale: Locale, digits = 3): string => {
  if (value === null) return noFigure;
  const least = 10 ** -digits;
  if (value < least) return `<${noBreak}${formatNumber(least, locale, digits)}`;
  return formatNumber(value, locale, digits);
};

/** Two ends of an interval. `to` is the word between them, because a dash would look like a minus sign. */
export const formatInterval = (
  low: number | null,
  high: number | null,
  locale: Locale,
  to: string,
  digits = 2,
): string => {
  if (low === null || high === null) return noFigure;
  return [formatNumber(low, locale, digits), to, formatNumber(high, locale, digits)].join(noBreak);
};

/** A share from 0 to 1 as whole percent. All but English set a space before the sign. */
export const formatPercent = (share: number, locale: Locale): string =>
  `${formatNumber(share * 100, locale, 0)}${locale === 'en' ? '' : noBreak}%`;

/** A correlation or reliability in two decimals; English leaves out the zero, which can never be another figure. */
export const formatCoefficient = (value: number | null, locale: Locale): string => {
  const text = formatNumber(value, locale, 2);
  return locale === 'en' ? text.replace(/^(\u2212?)0(?=\.)/, '$1') : text;
};
