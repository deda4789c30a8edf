import { readFileSync } from 'node:fs';

/**
 * Reads a committed file of reference values; R and Python wrote them, never this package. Its shape is that of a file in
 * this repository, which the test that names it knows.
 */
export function readReference(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../reference/${name}`, import.meta.url), 'utf8'));
}
