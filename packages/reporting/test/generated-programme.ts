import { leaderGroup26V1 } from '@medspill/instruments';
import { type Answers, type ReportedGroup, reduceWave } from '../src/index.js';

/** Answers of `members` persons, all between `low` and `low` + 2, different from person to person. */
export const spreadAnswers = (members: number, low: number): Answers[] =>
  Array.from({ length: members }, (_, member) =>
    leaderGroup26V1.items.map(({ reverse }, item) => {
      const answer = low + ((member * 7 + item * 3) % 3);
      return reverse ? 8 - answer : answer;
    }),
  );

/** A group with so many responses in each wave. */
export const generatedGroup = (groupId: string, cohortId: string, before: number, after = before, low = 3): ReportedGroup => ({
  groupId,
  cohortId,
  t1: reduceWave(leaderGroup26V1, spreadAnswers(before, low)),
  t2: reduceWave(leaderGroup26V1, spreadAnswers(after, low + 1)),
});
