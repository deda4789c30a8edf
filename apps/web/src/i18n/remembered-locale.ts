import { isLocale, type Locale } from './locales';

const key = 'medspill.locale';

/** The reader's choice of language, kept in the browser. Storage may be switched off; then it is asked anew. */
export const rememberedLocale = {
  read: (): Locale | null => {
    try {
      const value = localStorage.getItem(key);
      return isLocale(value) ? value : null;
    } catch {
      return null;
    }
  },
  write: (locale: Locale): void => {
    try {
      localStorage.setItem(key, locale);
    } catch {
      // The choice then lasts as long as the page.
    }
  },
};
