import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A screen's address and the permission that opens it; null where none is needed. */
export interface Route {
  readonly path: string;
  readonly permission: string | null;
}

const source = fileURLToPath(new URL('../../src/app/routes.tsx', import.meta.url));

const route = /path: '(?<path>[^'*/][^'*]*)',\s*(?:loader: (?:allow\('(?<permission>[^']+)'\)|\w+),)?/g;

/** All routes as the application declares them, so that a screen that is added is looked at without anybody thinking of it. */
export const applicationRoutes = async (): Promise<Route[]> => {
  const code = await readFile(source, 'utf8');
  const found = Array.from(code.matchAll(route), ({ groups }) => ({ path: `/${groups?.path ?? ''}`, permission: groups?.permission ?? null }));
  if (found.length < 20) throw new Error(`Only ${found.length} routes were found in ${source}`);
  return found;
};
