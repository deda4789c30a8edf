import i18next, { type BackendModule, type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { locales } from './locales';
import { readWords } from './read-words';
import { startLocale } from './start-locale';

const deliverWords = async (locale: string, namespace: string, done: ReadCallback): Promise<void> => {
  try {
    done(null, await readWords(locale, namespace));
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)), null);
  }
};

const fromFiles: BackendModule = {
  type: 'backend',
  callbackApi: true,
  init: () => undefined,
  read: (locale, namespace, done) => void deliverWords(locale, namespace, done),
};

const tellDocument = (locale: string) => {
  document.documentElement.lang = locale;
};

/**
 * Loads words in the language of the first page.
 * @param namespaces that every page needs; others come with the pages that use them
 */
export const startTranslations = async (namespaces: string[]): Promise<void> => {
  i18next.on('languageChanged', tellDocument);
  await i18next
    .use(fromFiles)
    .use(initReactI18next)
    .init({
      lng: startLocale(),
      supportedLngs: locales,
      fallbackLng: false,
      ns: namespaces,
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
};
