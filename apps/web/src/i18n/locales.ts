/** The languages of the screens; the first is the default. */
export const locales = ['nb', 'nn', 'da', 'en'] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => locales.some((locale) => locale === value);
