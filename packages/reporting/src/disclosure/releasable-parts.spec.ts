import fc from 'fast-check';
import { releasableParts } from './releasable-parts.js';
import { minGroups } from './thresholds.js';

const parts = (sizes: Record<string, number>) => [...releasableParts(new Map(Object.entries(sizes)))].toSorted();

describe('the parts of a whole that may be published beside it', () => {
  it('are all of them when each has three groups', () => {
    expect(parts({ a: 4, b: 4, c: 3 })).toEqual(['a', 'b', 'c']);
  });

  it('are not those with fewer than three groups, nor what would give them away by subtraction', () => {
    // The whole minus a and b would be c; so the smallest of the others goes with it.
    expect(parts({ a: 5, b: 4, c: 2 })).toEqual(['a']);
    expect(parts({ a: 5, b: 4, c: 1, d: 1 })).toEqual(['a']);
  });

  it('need nothing more withheld when those withheld are three groups together', () => {
    expect(parts({ a: 5, b: 4, c: 2, d: 1 })).toEqual(['a', 'b']);
  });

  it('are the whole itself when it has only one', () => {
    expect(parts({ a: 3 })).toEqual(['a']);
    expect(parts({ a: 3, b: 0 })).toEqual(['a']);
    expect(parts({ a: 2 })).toEqual([]);
  });

  it('never leave a rest of one or two groups, however the parts are chosen', () => {
    const sizes = fc.dictionary(fc.string({ minLength: 1, maxLength: 2 }), fc.nat(8), { maxKeys: 10 });
    fc.assert(
      fc.property(sizes, (given) => {
        const published = releasableParts(new Map(Object.entries(given)));
        for (const key of published) expect(given[key]).toBeGreaterThanOrEqual(minGroups);
        const rest = Object.entries(given).reduce((sum, [key, size]) => sum + (published.has(key) ? 0 : size), 0);
        // Whatever is subtracted from the whole, what remains holds the rest and whole parts besides.
        if (published.size > 0) expect(rest === 0 || rest >= minGroups).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
