import { leaderGroup26V1 } from '@medspill/instruments';
import fc from 'fast-check';
import { reduceWave } from './reduce-wave.js';

const items = leaderGroup26V1.items.length;
const response = fc.array(fc.option(fc.integer({ min: 1, max: 7 }), { freq: 6 }), { minLength: items, maxLength: items });

describe('reducing a wave', () => {
  it('gives counts of zero and no means without responses', () => {
    const aggregate = reduceWave(leaderGroup26V1, []);
    expect(aggregate.responses).toBe(0);
    expect(aggregate.n).toEqual(new Array(26).fill(0));
    expect(aggregate.mean).toEqual(new Array(26).fill(null));
    expect(aggregate.sd).toEqual(new Array(26).fill(null));
  });

  it('has a mean but no SD of one response', () => {
    const aggregate = reduceWave(leaderGroup26V1, [new Array<number>(items).fill(4)]);
    expect(aggregate.mean).toEqual(new Array(26).fill(4));
    expect(aggregate.sd).toEqual(new Array(26).fill(null));
  });

  it('counts every score once in the bands', () => {
    fc.assert(
      fc.property(fc.array(response, { maxLength: 6 }), (responses) => {
        const { bandCounts, n } = reduceWave(leaderGroup26V1, responses);
        n.forEach((count, factor) => {
          expect(bandCounts.slice(factor * 3, factor * 3 + 3).reduce((sum, band) => sum + band, 0)).toBe(count);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order of the responses, to the last bit', () => {
    fc.assert(
      fc.property(fc.array(response, { minLength: 2, maxLength: 8 }), (responses) => {
        expect(reduceWave(leaderGroup26V1, responses.toReversed())).toEqual(reduceWave(leaderGroup26V1, responses));
      }),
      { numRuns: 200 },
    );
  });
});
