import { type InstrumentVersion, loadWording } from '@medspill/instruments';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Locale } from '../../../i18n/locales';

/** The questionnaire's words. While another language is on its way the former stays on the screen. */
export const wordingQuery = (version: InstrumentVersion, locale: Locale) =>
  queryOptions({
    queryKey: ['wording', version.key, version.version, locale],
    queryFn: () => loadWording(version, locale),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  });
