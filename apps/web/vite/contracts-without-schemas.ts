import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Files of the contracts that hold functions and no schema. */
const withFunctions = ['colour-contrast'];

const functions = withFunctions.map((name) => `export * from ${JSON.stringify(fileURLToPath(new URL(`../../../packages/contracts/src/${name}.ts`, import.meta.url)))};`);

const virtual = '\0contracts-without-schemas';

const isEndpoint = (value: object): value is { method: string; path: string } => 'method' in value && 'path' in value;
const isSchema = (value: object): boolean => 'safeParse' in value;

/** What the built application needs of an export: of an endpoint where it is, of constants everything, of schemas nothing. */
const exportOf = ([name, value]: [string, unknown]): string | null => {
  if (typeof value === 'function') return null;
  if (typeof value !== 'object' || value === null) return `export const ${name} = ${JSON.stringify(value)};`;
  if (isSchema(value)) return null;
  const kept = isEndpoint(value) ? { method: value.method, path: value.path } : value;
  return `export const ${name} = ${JSON.stringify(kept)};`;
};

/**
 * Leaves the contracts' schemas, and zod with them, out of the built application: its types have been checked, the server
 * checks every request, and a respondent's phone need not load a quarter more code. A screen that uses a schema at run time
 * fails the build. In development everything is there, and answers are checked against their contract.
 */
export const contractsWithoutSchemas = (): Plugin => ({
  name: 'contracts-without-schemas',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === '@medspill/contracts' ? virtual : null),
  load: async (id) => {
    if (id !== virtual) return null;
    const contracts: Record<string, unknown> = await import('@medspill/contracts');
    return [...functions, ...Object.entries(contracts).map(exportOf).filter((line) => line !== null)].join('\n');
  },
});
