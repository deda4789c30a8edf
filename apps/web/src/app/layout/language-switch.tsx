import { useTranslation } from 'react-i18next';
import { isLocale, locales, type Locale } from '../../i18n/locales';
import { changeLocale, useLocale } from '../../i18n/use-locale';

/** Each language is named in itself. */
const names: Record<Locale, string> = { nb: 'Bokmål', nn: 'Nynorsk', da: 'Dansk', en: 'English' };

const choose = (value: string): void => {
  if (isLocale(value)) void changeLocale(value);
};

/** The globe tells who reads none of the words what this is. */
const Globe = () => (
  <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5" />
    <ellipse cx="8" cy="8" rx="2.75" ry="6.5" />
    <path d="M1.5 8h13" />
  </svg>
);

export const LanguageSwitch = () => {
  const { t } = useTranslation('common');
  return (
    <label className="language-switch">
      <Globe />
      <span className="visually-hidden">{t('layout.language')}</span>
      <select value={useLocale()} onChange={(event) => choose(event.target.value)}>
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {names[locale]}
          </option>
        ))}
      </select>
    </label>
  );
};
