import type { Locale } from '../../i18n/locales';
import { localeTags } from '@medspill/narrative';

/** A day in full, for example «14. mars 2027». */
export const formatDate = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(localeTags[locale], { dateStyle: 'long' }).format(new Date(iso));

/** A day as a heading, for example «tirsdag 24. november 2026». */
export const formatDay = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(localeTags[locale], { dateStyle: 'full' }).format(new Date(iso));

/** The time of a day, for example «23:59». */
export const formatTimeOfDay = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(localeTags[locale], { timeStyle: 'short' }).format(new Date(iso));

/** A day with the time of day, for example «14. mars 2027 kl. 23:59». */
export const formatMoment = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(localeTags[locale], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));

/** A day with the time of day in a table, for example «14. mars 2027, 23:59» shortened to what the language shortens it to. */
export const formatShortMoment = (iso: string, locale: Locale): string =>
  new Intl.DateTimeFormat(localeTags[locale], { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' }).format(new Date(iso));
