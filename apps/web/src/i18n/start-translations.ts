import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLocale, locales, type Locale } from './locales';
import { rememberedLocale } from './remembered-locale';

/** One chunk per language and feature: a page loads only its own words. */
const files = import.meta.glob<Record<string, unknown>>('./*/*.json', { import: 'default' });

const fromFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (locale, namespace, done) => {
    const load = files[`./${locale}/${namespace}.json`];
    if (!load) return done(new Error(`No translations ${locale}/${namespace}`), null);
    load().then(
      (words) => done(null, words),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

const tellDocument = (locale: string) => {
  document.documentElement.lang = locale;
};

/** Loads the words every page needs, in the language chosen before, else in the browser's, else in Norwegian. */
export const startTranslations = async (): Promise<void> => {
  i18next.on('languageChanged', tellDocument);
  await i18next
    .use(fromFiles)
    .use(initReactI18next)
    .init({
      lng: startLocale(),
      supportedLngs: locales,
      fallbackLng: false,
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
};

const norwegian = /^(nb|nn|no)\b/;

const startLocale = (): Locale => {
  const remembered = rememberedLocale.read();
  if (remembered) return remembered;
  if (navigator.languages.some((tag) => norwegian.test(tag))) return 'nb';
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale) ?? locales[0];
};
