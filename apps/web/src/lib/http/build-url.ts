const entriesOf = (values: unknown): [string, string][] =>
  Object.entries<unknown>(typeof values === 'object' && values !== null ? { ...values } : {}).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, String(value)]] : [],
  );

/** Fills `:name` parameters of a path and appends the query values that are set. */
export const buildUrl = (path: string, params?: unknown, query?: unknown): string => {
  const values = new Map(entriesOf(params));
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`${path} needs the parameter ${name}`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams(entriesOf(query)).toString();
  return search ? `${filled}?${search}` : filled;
};
