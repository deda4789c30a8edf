import { leaderGroup26V1 } from '@medspill/instruments';
import { answeredCount, dimensionProgress, openPositions } from './dimension-progress';

const answersWithout = (...open: number[]) => Array.from({ length: 78 }, (_, position) => (open.includes(position) ? null : 4));

describe('progress by dimension', () => {
  it('counts what is answered out of 21, 33 and 24 statements', () => {
    expect(dimensionProgress(leaderGroup26V1, answersWithout(0, 20, 21, 77))).toEqual([
      { dimension: 'foundations', answered: 19, total: 21 },
      { dimension: 'processes', answered: 32, total: 33 },
      { dimension: 'results', answered: 23, total: 24 },
    ]);
    expect(answeredCount(answersWithout(0, 20, 21, 77))).toBe(74);
  });

  it('names what is open and leaves out complete dimensions', () => {
    expect(openPositions(leaderGroup26V1, answersWithout(3, 77))).toEqual([
      { dimension: 'foundations', positions: [3] },
      { dimension: 'results', positions: [77] },
    ]);
    expect(openPositions(leaderGroup26V1, answersWithout())).toEqual([]);
  });
});
