import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { isLocale, locales, type Locale } from './locales';
import { rememberedLocale } from './remembered-locale';

/** The language of the screens now. */
export const useLocale = (): Locale => {
  const { i18n } = useTranslation();
  return isLocale(i18n.resolvedLanguage) ? i18n.resolvedLanguage : locales[0];
};

export const changeLocale = async (locale: Locale): Promise<void> => {
  rememberedLocale.write(locale);
  await i18next.changeLanguage(locale);
};
