import { loadMethodSummaries, type Locale } from '@medspill/methods';
import { queryOptions } from '@tanstack/react-query';

/** Names and sentences of the figures in one language: fetched when the first one is asked for. */
export const methodSummariesQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['method-summaries', locale],
    queryFn: () => loadMethodSummaries(locale),
    staleTime: Infinity,
  });

/** The figures' formulas, the same in every language. */
export const formulasQuery = queryOptions({
  queryKey: ['method-formulas'],
  queryFn: async () => (await import('virtual:mathml/formulas')).default,
  staleTime: Infinity,
});
