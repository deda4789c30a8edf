import fc from 'fast-check';

import { keyedAnswers, leaderGroup26V1 } from './index.js';

const { items } = leaderGroup26V1;
const answer = fc.option(fc.integer({ min: 1, max: 7 }));
const response = fc.array(answer, { minLength: items.length, maxLength: items.length });

describe('keyedAnswers', () => {
  it('turns 7 into 1 for the reverse-keyed items and leaves the others', () => {
    const keyed = keyedAnswers(leaderGroup26V1, Array(78).fill(7));
    expect(items.filter((_, position) => keyed[position] === 1).map(({ key }) => key)).toEqual([
      'focused_communication_2',
      'no_relationship_conflict_1',
      'no_relationship_conflict_2',
      'no_political_games_1',
      'no_political_games_2',
      'decision_implementation_3',
    ]);
    expect(keyed.filter((value) => value === 7)).toHaveLength(72);
  });

  it('is its own inverse, keeps null where it was and does not change its input', () => {
    fc.assert(
      fc.property(response, (answers) => {
        const keyed = keyedAnswers(leaderGroup26V1, Object.freeze(answers));
        expect(keyed.map((value) => value === null)).toEqual(answers.map((value) => value === null));
        expect(keyedAnswers(leaderGroup26V1, keyed)).toEqual(answers);
      }),
    );
  });

  it('reads typed arrays', () => {
    expect(keyedAnswers(leaderGroup26V1, new Int16Array(78).fill(4))).toEqual(Array(78).fill(4));
  });

  it.each([0, 77, 79])('throws for %p answers', (length) => {
    expect(() => keyedAnswers(leaderGroup26V1, Array(length).fill(4))).toThrow(RangeError);
  });

  it.each([0, 8, -1, 3.5, Number.NaN, Number.POSITIVE_INFINITY])('throws for the answer %p, whichever item it stands at', (wrong) => {
    for (const position of items.keys()) {
      expect(() => keyedAnswers(leaderGroup26V1, Array(78).fill(4).with(position, wrong))).toThrow(RangeError);
    }
  });

  it('throws for a hole in the answers', () => {
    expect(() => keyedAnswers(leaderGroup26V1, { length: 78 })).toThrow(RangeError);
  });
});
