import fc from 'fast-check';
import { asReported, PairingAdversary, withTwoDecimals } from './pairing-adversary.js';

type Group = readonly [stayers: [number, number][], leaver: number];

/** Scores in thirds, from 3 to 7: where groups' answers lie. */
const score = fc.integer({ min: 9, max: 21 });

/** A group whose members do not all say the same; of one that does, the mean alone tells everything. */
const group: fc.Arbitrary<Group> = fc
  .tuple(fc.array(fc.tuple(score, score), { minLength: 4, maxLength: 4 }), score)
  .filter(([stayers, leaver]) => {
    const before = new Set([...stayers.map(([first]) => first), leaver]);
    return before.size > 2 && new Set(stayers.map(([, second]) => second)).size > 1;
  });

const runs = { numRuns: 20, seed: 20261122 } as const;

describe('somebody who tries every pairing of a group that one of five members left', () => {
  const adversary = new PairingAdversary(5);

  it('finds the one who left when figures have two decimals: the coarser rule is needed', () => {
    const found = fc.sample(group, runs).filter(([stayers, leaver]) => adversary.possible(stayers, leaver, withTwoDecimals).size === 1);
    expect(found.length).toBeGreaterThan(runs.numRuns / 4);
  });

  it('is left with more than one answer by what the report says', () => {
    fc.assert(
      fc.property(group, ([stayers, leaver]) => {
        expect(adversary.possible(stayers, leaver, asReported).size).toBeGreaterThan(1);
      }),
      runs,
    );
  });
});
