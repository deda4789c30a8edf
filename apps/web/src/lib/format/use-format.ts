import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { formatDate } from './format-time';
import { localeTags } from './locale-tags';
import { formatCoefficient, formatInterval, formatNumber, formatP, formatPercent, formatSigned } from './number-format';

/** Figures in the language of the screens. */
export const useFormat = () => {
  const locale = useLocale();
  const { t } = useTranslation('common');
  const to = t('figures.to');
  return useMemo(
    () => ({
      number: (value: number | null, digits?: number) => formatNumber(value, locale, digits),
      signed: (value: number | null, digits?: number) => formatSigned(value, locale, digits),
      p: (value: number | null, digits?: number) => formatP(value, locale, digits),
      interval: (low: number | null, high: number | null, digits?: number) => formatInterval(low, high, locale, to, digits),
      percent: (share: number) => formatPercent(share, locale),
      coefficient: (value: number | null) => formatCoefficient(value, locale),
      list: (items: readonly string[]) => new Intl.ListFormat(localeTags[locale], { type: 'conjunction' }).format(items),
      date: (iso: string) => formatDate(iso, locale),
    }),
    [locale, to],
  );
};
