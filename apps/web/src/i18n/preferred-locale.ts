import { isLocale, locales, type Locale } from './locales';

/** “no” is how some browsers say bokmål. */
const languageOf = (tag: string): string => {
  const [language = ''] = tag.toLowerCase().split('-');
  return language === 'no' ? 'nb' : language;
};

/**
 * The language for somebody who has not chosen one.
 * @param tags the browser's languages, the dearest first
 * @returns the first that we write; a Nordic one goes before English, which many browsers name first only because they were
 * installed in it
 */
export const preferredLocale = (tags: readonly string[]): Locale => {
  const known = tags.map(languageOf).filter(isLocale);
  return known.find((locale) => locale !== 'en') ?? known[0] ?? locales[0];
};
