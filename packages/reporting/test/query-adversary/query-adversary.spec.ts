import { playSequence } from './sequence.js';
import { type AllRules, everyRule } from './world.js';

const sequences = 10_000;

describe('somebody who asks for every report, in any order and while waves close', () => {
  it(`finds out nothing about 1 … k − 1 members or one or two groups, in ${sequences} sequences`, () => {
    let [queries, sums] = [0, 0];
    for (let seed = 1; seed <= sequences; seed += 1) {
      const outcome = playSequence(seed, everyRule);
      if (outcome.found !== null) throw new Error(`sequence ${seed}: ${outcome.found}`);
      queries += outcome.queries;
      sums += outcome.sums;
    }
    // Nothing found is worth nothing unless much was seen.
    expect(queries).toBeGreaterThan(4 * sequences);
    expect(sums).toBeGreaterThan(20 * sequences);
  });

  const needed: (keyof AllRules)[] = [
    'closedWavesOnly',
    'frozenAfterReading',
    'responseThreshold',
    'factorThreshold',
    'withheldGroupsStayOut',
    'minGroups',
    'noRests',
    'wholeCohorts',
    'sameGroupsLater',
    'everyCohortLater',
    'minOtherGroups',
    'comparedWithOthers',
    'lateWavesStayOut',
    'noMatchedMean',
    'erasureKeepsFigures',
    'noChangeAfterErasure',
    'bandsFromSix',
    'textThreshold',
  ];

  it.each(needed)('finds something out without the rule %s', (rule) => {
    let found: string | null = null;
    for (let seed = 1; seed <= 5000 && found === null; seed += 1) found = playSequence(seed, { ...everyRule, [rule]: false }).found;
    expect(found).not.toBeNull();
  });
});
