import { loadNarrativeWording, type NarrativeLanguage } from '@medspill/narrative';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Locale } from '../../i18n/locales';
import { useLocale } from '../../i18n/use-locale';
import { useWording } from '../instrument/use-wording';

const narrativeWordingQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['narrative-wording', locale],
    queryFn: () => loadNarrativeWording(locale),
    staleTime: Infinity,
  });

/** What it takes to tell a report in the language of the screens. */
export const useNarrativeLanguage = (instrumentKey: string, version: number): NarrativeLanguage => {
  const locale = useLocale();
  const instrument = useWording(instrumentKey, version);
  const { data: words } = useSuspenseQuery(narrativeWordingQuery(locale));
  return { locale, words, instrument };
};
