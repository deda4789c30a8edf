import i18next, { type BackendModule, type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { locales, type Locale } from './locales';
import { preferredLocale } from './preferred-locale';
import { rememberedLocale } from './remembered-locale';

/** One chunk per language and feature: a page loads only its own words. */
const files = import.meta.glob<Record<string, unknown>>('./*/*.json', { import: 'default' });

const readWords = async (locale: string, namespace: string): Promise<Record<string, unknown>> => {
  const load = files[`./${locale}/${namespace}.json`];
  if (!load) throw new Error(`No translations ${locale}/${namespace}`);
  return load();
};

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
 * Loads words in the language chosen before, else in the browser's, else in bokmål.
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

export const startLocale = (): Locale => rememberedLocale.read() ?? preferredLocale(navigator.languages);
