import { useTranslation } from 'react-i18next';
import { locales, type Locale } from '../../i18n/locales';
import { changeLocale, useLocale } from '../../i18n/use-locale';

/** Each language is named in itself. */
const names: Record<Locale, string> = { nb: 'Norsk', en: 'English' };

export const LanguageSwitch = () => {
  const { t } = useTranslation('common');
  const current = useLocale();
  return (
    <fieldset className="language-switch">
      <legend className="visually-hidden">{t('layout.language')}</legend>
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === current}
          onClick={() => void changeLocale(locale)}
        >
          {names[locale]}
        </button>
      ))}
    </fieldset>
  );
};
