import { type Endpoint, type Role, roles } from '@medspill/contracts';

/**
 * What a role may do by one route.
 * `no`: refused. `own`: with the own groups; others are as if they did not exist. `released`: the same, once it was released
 * to the members. `all`: with everything of the organisation. `self`: with the own account.
 */
export type Cell = 'no' | 'own' | 'released' | 'all' | 'self';

const cells: ReadonlySet<string> = new Set<Cell>(['no', 'own', 'released', 'all', 'self']);

const isCell = (text: string): text is Cell => cells.has(text);

/** One line of the table: who may call a route. */
export interface AccessRow {
  readonly method: Endpoint['method'];
  readonly path: string;
  /** `anyone` needs no account, `invited` the personal link and no account. */
  readonly may: 'anyone' | 'invited' | ReadonlyMap<Role, Cell>;
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const satisfies Endpoint['method'][];

const readRow = (line: string): AccessRow => {
  const [route = '', ...given] = line.split('|').map((text) => text.trim());
  const [first = '', path = ''] = route.split(/\s+/);
  const method = methods.find((known) => known === first);
  if (!method) throw new Error(`${route}: expected one of ${methods.join(', ')}`);
  const [may = ''] = given;
  if (given.length === 1 && (may === 'anyone' || may === 'invited')) return { method, path, may };
  const found = given.filter(isCell);
  if (found.length !== roles.length) throw new Error(`${route}: expected a cell for each of ${roles.join(', ')}, found ${given.join(', ')}`);
  return { method, path, may: new Map(roles.map((role, column) => [role, found[column] ?? 'no'])) };
};

/** Reads a table of routes and what each role may do by them. Other lines are headings. */
export const readAccessTable = (text: string): AccessRow[] =>
  text
    .split('\n')
    .filter((line) => /^\s*[A-Z]+\s/.test(line))
    .map(readRow);
