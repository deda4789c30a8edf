import { readFileSync } from 'node:fs';

/** Reads a committed file of reference values; R and Python wrote them, never this package. */
export function readReference<Shape>(name: string): Shape {
  // The shape is that of a file in this repository, which the test that names it knows.
  return JSON.parse(readFileSync(new URL(`../reference/${name}`, import.meta.url), 'utf8')) as Shape;
}
