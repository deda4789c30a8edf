import fc from 'fast-check';

import { factorScores, type FactorKey, type ItemKey, leaderGroup26V1 } from './index.js';

const { factors, items } = leaderGroup26V1;
const answer = fc.option(fc.integer({ min: 1, max: 7 }));
const response = fc.array(answer, { minLength: items.length, maxLength: items.length });

/** A response in which only the given items are answered. */
const answered = (given: Partial<Record<ItemKey, number>>) => items.map(({ key }) => given[key] ?? null);

const scoreOf = (factor: FactorKey, given: Partial<Record<ItemKey, number>>) =>
  factorScores(leaderGroup26V1, answered(given))[factors.findIndex(({ key }) => key === factor)];

describe('factorScores', () => {
  it('is the mean of the three items', () => {
    expect(scoreOf('clear_purpose', { clear_purpose_1: 2, clear_purpose_2: 3, clear_purpose_3: 5 })).toBe(10 / 3);
  });

  it('scores a reverse-keyed item 8 − answer', () => {
    expect(
      scoreOf('no_relationship_conflict', {
        no_relationship_conflict_1: 1,
        no_relationship_conflict_2: 2,
        no_relationship_conflict_3: 5,
      }),
    ).toBe((7 + 6 + 5) / 3);
  });

  it('does not turn disagreement on tasks round', () => {
    expect(scoreOf('task_conflict', { task_conflict_1: 7, task_conflict_2: 7, task_conflict_3: 7 })).toBe(7);
  });

  it('is the mean of two items when the third is missing, reverse keying included', () => {
    expect(scoreOf('decision_implementation', { decision_implementation_1: 4, decision_implementation_3: 1 })).toBe(5.5);
  });

  it('is missing when one item of three is answered, and when none is', () => {
    expect(scoreOf('clear_purpose', { clear_purpose_2: 6 })).toBeNull();
    expect(scoreOf('clear_purpose', {})).toBeNull();
  });

  it('counts exactly half of the items as enough', () => {
    const twoItems = { ...leaderGroup26V1, factors: [{ key: 'clear_purpose', dimension: 'foundations', items: [0, 1] }] } as const;
    expect(factorScores(twoItems, answered({ clear_purpose_1: 6 }))).toEqual([6]);
  });

  it('throws where the answers are not those of the version', () => {
    expect(() => factorScores(leaderGroup26V1, [])).toThrow(RangeError);
    expect(() => factorScores(leaderGroup26V1, Array(78).fill(8))).toThrow(RangeError);
  });

  it('gives one score per factor from 1 to 7, missing exactly where fewer than two items are answered', () => {
    fc.assert(
      fc.property(response, (answers) => {
        const scores = factorScores(leaderGroup26V1, Object.freeze(answers));
        expect(scores).toHaveLength(26);
        factors.forEach((factor, index) => {
          const score = scores[index];
          const count = factor.items.filter((position) => answers[position] !== null).length;
          if (count < 2) expect(score).toBeNull();
          else expect(score !== null && score !== undefined && score >= 1 && score <= 7).toBe(true);
        });
      }),
    );
  });

  it('mirrors every score around the middle of the scale when every answer is mirrored', () => {
    fc.assert(
      fc.property(response, (answers) => {
        const mirrored = factorScores(leaderGroup26V1, answers.map((value) => (value === null ? null : 8 - value)));
        factorScores(leaderGroup26V1, answers).forEach((score, index) => {
          if (score === null) expect(mirrored[index]).toBeNull();
          else expect(mirrored[index]).toBeCloseTo(8 - score, 12);
        });
      }),
    );
  });

  it('rises with every answer but falls with a reverse-keyed one, and touches no other factor', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 78, maxLength: 78 }),
        fc.nat({ max: 77 }),
        (answers, position) => {
          const before = factorScores(leaderGroup26V1, answers);
          const after = factorScores(leaderGroup26V1, answers.with(position, (answers[position] ?? 0) + 1));
          const steps = after.map((score, index) => Math.round(((score ?? 0) - (before[index] ?? 0)) * 3));
          const expected = factors.map((factor) => {
            if (!factor.items.includes(position)) return 0;
            return items[position]?.reverse ? -1 : 1;
          });
          expect(steps.map((step) => step + 0)).toEqual(expected); // + 0 makes −0 a plain 0
        },
      ),
    );
  });
});
