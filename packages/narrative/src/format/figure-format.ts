import type { Locale } from '@medspill/contracts';
import { formatCoefficient, formatInterval, formatNumber, formatP, formatPercent, formatSigned } from './number-format.js';

/** Figures as one language writes them. */
export interface FigureFormat {
  /** Two decimals unless told otherwise; a dash where there is no figure. */
  readonly number: (value: number | null, digits?: number) => string;
  /** Always with its sign, zero without. */
  readonly signed: (value: number | null, digits?: number) => string;
  readonly p: (value: number | null, digits?: number) => string;
  readonly interval: (low: number | null, high: number | null, digits?: number) => string;
  /** A share from 0 to 1, as whole percent. */
  readonly percent: (share: number) => string;
  /** A correlation or a reliability. */
  readonly coefficient: (value: number | null) => string;
}

/**
 * @param locale whose decimal sign and spaces are used
 * @param to the word between an interval's ends
 */
export const figureFormat = (locale: Locale, to: string): FigureFormat => ({
  number: (value, digits) => formatNumber(value, locale, digits),
  signed: (value, digits) => formatSigned(value, locale, digits),
  p: (value, digits) => formatP(value, locale, digits),
  interval: (low, high, digits) => formatInterval(low, high, locale, to, digits),
  percent: (share) => formatPercent(share, locale),
  coefficient: (value) => formatCoefficient(value, locale),
});
