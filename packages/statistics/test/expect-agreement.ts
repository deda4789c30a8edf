import { relativeError } from './relative-error.js';

export type Figure = number | null;

/** Largest relative error of a figure, and of an interval or a p-value. */
export const FIGURE = 1e-9;
export const TAIL = 1e-6;

/** Every figure that the reference gives must agree; the error names those that do not. */
export function expectAgreement(
  actual: Record<string, Figure | undefined>,
  reference: object,
  largestError: typeof FIGURE | typeof TAIL,
): void {
  const figures = new Map<string, unknown>(Object.entries(reference));
  const wrong = Object.entries(actual).filter(([name, value]) => {
    const expected = figures.get(name);
    if (expected === undefined) return true;
    return expected !== null && !(relativeError(value, Number(expected)) <= largestError);
  });
  expect(wrong.map(([name, value]) => ({ name, value, expected: figures.get(name) }))).toEqual([]);
}
