/** One chunk per language and feature: a page loads only its own words. */
const files = import.meta.glob<Record<string, unknown>>('./*/*.json', { import: 'default' });

/** The words of one feature in one language. Rejects where they cannot be fetched. */
export const readWords = async (locale: string, namespace: string): Promise<Record<string, unknown>> => {
  const load = files[`./${locale}/${namespace}.json`];
  if (!load) throw new Error(`No translations ${locale}/${namespace}`);
  return load();
};
