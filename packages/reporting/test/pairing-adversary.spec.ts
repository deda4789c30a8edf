import fc from 'fast-check';
import { allRules, type Rules } from '../src/disclosure/rules.js';
import { answersOf, fewWhoMoved, givenAway, type GroupScores, publishedChanges, tries } from './pairing-adversary.js';

/** Scores in thirds, over the whole scale. */
const score = fc.integer({ min: 3, max: 21 });

/** A group of which `stay` answer every wave, and others only the waves of their pattern (1 answered, 0 did not). */
const group = (stay: number, others: readonly (readonly number[])[]): fc.Arbitrary<GroupScores> => {
  const waves = others[0]?.length ?? 2;
  const patterns = [...Array.from({ length: stay }, () => new Array<number>(waves).fill(1)), ...others];
  return fc.tuple(...patterns.map((pattern) => fc.tuple(...pattern.map((answered) => (answered === 1 ? score : fc.constant(null))))));
};

/** Groups of four to eight that one to three left, joined, or both. */
const inTwoWaves = fc.tuple(fc.integer({ min: 4, max: 8 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })).chain(
  ([members, left, joined]) => {
    const stay = Math.max(members - left, 1);
    return group(stay, [...Array.from({ length: left }, () => [1, 0]), ...Array.from({ length: joined || 1 - Math.min(left, 1) }, () => [0, 1])]);
  },
);

/** Three waves: up to three members miss any of them, so that every two waves may be of the same people or not. */
const inThreeWaves = fc
  .tuple(
    fc.integer({ min: 4, max: 8 }),
    fc.array(fc.constantFrom([1, 1, 0], [0, 1, 1], [1, 0, 1], [1, 0, 0], [0, 1, 0], [0, 0, 1]), { minLength: 1, maxLength: 3 }),
  )
  .chain(([stay, moved]) => group(stay, moved));

const seed = 20261124;

const asReported = (k: number) => (scores: GroupScores) => publishedChanges(scores, k, allRules);

const withTies = (scores: GroupScores) => publishedChanges(scores, 4, { ...allRules, unpairedWhenFew: false });

describe('somebody who has every score without names, and tries all ways of tying them to the few who left or joined', () => {
  it.each([
    ['two waves', inTwoWaves],
    ['three waves', inThreeWaves],
  ])('is left with more than one answer by what the report says of %s', (_waves, groups) => {
    let asked = 0;
    fc.assert(
      fc.property(groups, fc.constantFrom(3, 4, 5), (scores, k) => {
        // Below the threshold nothing of the wave is shown.
        fc.pre([0, 1, 2].every((wave) => answersOf(scores, wave) === 0 || answersOf(scores, wave) >= k));
        asked += fewWhoMoved(scores, k).length;
        expect(givenAway(scores, k, asReported(k), tries.swaps)).toEqual([]);
      }),
      { numRuns: 500, seed },
    );
    expect(asked).toBeGreaterThan(500);
  });

  it.each([
    ['one who left four others', group(4, [[1, 0]])],
    ['one who joined four others', group(4, [[0, 1]])],
    ['two who left four others', group(4, [[1, 0], [1, 0]])],
    ['one who left between three waves of four', group(3, [[1, 1, 0]])],
  ])('finds the scores of %s when figures tie answers together, though in two decimals', (_who, groups) => {
    const cases = fc.sample(groups, { numRuns: 12, seed });
    expect(cases.some((scores) => givenAway(scores, 4, withTies, tries.allTies).length > 0)).toBe(true);
  });
});

describe('somebody who tries all ways in which four may have left, four joined and four stayed', () => {
  const groups = group(4, [[1, 0], [1, 0], [1, 0], [1, 0], [0, 1], [0, 1], [0, 1], [0, 1]]);
  // Five is the threshold that these four are below: nobody was promised that, but rounding keeps it.
  const found = (rules: Rules) => (scores: GroupScores) =>
    givenAway(scores, 5, (tied) => publishedChanges(tied, 4, rules), tries.waysToMove).length > 0;

  it('is left with more than one sum of what those four scored', () => {
    for (const scores of fc.sample(groups, { numRuns: 30, seed })) expect(found(allRules)(scores)).toBe(false);
  });

  it('finds it where figures leave as they are: rounding is needed', () => {
    expect(fc.sample(groups, { numRuns: 8, seed }).some(found({ ...allRules, rounding: false }))).toBe(true);
  });
});
