import { loadMethodWording, type Locale } from '@medspill/methods';
import { queryOptions } from '@tanstack/react-query';

/** Every word about the figures in one language. */
export const methodWordingQuery = (locale: Locale) =>
  queryOptions({ queryKey: ['method-wording', locale], queryFn: () => loadMethodWording(locale), staleTime: Infinity });

/** The symbols of the legends, the same in every language. */
export const symbolsQuery = queryOptions({
  queryKey: ['method-symbols'],
  queryFn: async () => (await import('virtual:mathml/symbols')).default,
  staleTime: Infinity,
});
