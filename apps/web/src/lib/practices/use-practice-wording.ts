import { instrumentVersion } from '@medspill/instruments';
import { loadPracticeWording, type PracticeWording } from '@medspill/practices';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLocale } from '../../i18n/use-locale';

/** The words about practices, in the language of the screens. */
export const usePracticeWording = (key: string, version: number): PracticeWording => {
  const locale = useLocale();
  return useSuspenseQuery({
    queryKey: ['practices', key, version, locale],
    queryFn: () => loadPracticeWording(instrumentVersion(key, version), locale),
    staleTime: Infinity,
  }).data;
};
