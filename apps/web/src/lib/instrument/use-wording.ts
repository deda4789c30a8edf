import { instrumentVersion, loadWording, type InstrumentWording } from '@medspill/instruments';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useLocale } from '../../i18n/use-locale';
import type { Locale } from '../../i18n/locales';

/** The words of a questionnaire version in one language. */
export const wordingQuery = (key: string, version: number, locale: Locale) =>
  queryOptions({
    queryKey: ['wording', key, version, locale],
    queryFn: () => loadWording(instrumentVersion(key, version), locale),
    staleTime: Infinity,
  });

const nameIn = (words: Readonly<Record<string, { readonly name: string }>>) => (key: string) => words[key]?.name ?? key;

export interface Wording extends InstrumentWording {
  factorName: (key: string) => string;
  factorDefinition: (key: string) => string;
  dimensionName: (key: string) => string;
  question: (key: string) => string;
}

/** The words of a questionnaire version in the language of the screens. A key without words is shown as it is. */
export const useWording = (key: string, version: number): Wording => {
  const { data } = useSuspenseQuery(wordingQuery(key, version, useLocale()));
  const definitions: Readonly<Record<string, { readonly definition: string }>> = data.factors;
  const questions: Readonly<Record<string, { readonly question: string }>> = data.openQuestions;
  return {
    ...data,
    factorName: nameIn(data.factors),
    factorDefinition: (factor) => definitions[factor]?.definition ?? '',
    dimensionName: nameIn(data.dimensions),
    question: (question) => questions[question]?.question ?? question,
  };
};
