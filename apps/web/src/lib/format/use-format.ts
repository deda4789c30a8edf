import { figureFormat, localeTags } from '@medspill/narrative';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { formatDate } from './format-time';

/** Figures in the language of the screens. */
export const useFormat = () => {
  const locale = useLocale();
  const { t } = useTranslation('common');
  const to = t('figures.to');
  return useMemo(
    () => ({
      ...figureFormat(locale, to),
      list: (items: readonly string[]) => new Intl.ListFormat(localeTags[locale], { type: 'conjunction' }).format(items),
      date: (iso: string) => formatDate(iso, locale),
    }),
    [locale, to],
  );
};
