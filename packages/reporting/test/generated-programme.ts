import { leaderGroup26V1 } from '@medspill/instruments';
import { type Answers, type ReportedGroup, type ReportedWave, reduceWave } from '../src/index.js';

/** Answers of `members` persons, all between `low` and `low` + 2, different from person to person. */
export const spreadAnswers = (members: number, low: number): Answers[] =>
  Array.from({ length: members }, (_, member) =>
    leaderGroup26V1.items.map(({ reverse }, item) => {
      const answer = low + ((member * 7 + item * 3) % 3);
      return reverse ? 8 - answer : answer;
    }),
  );

/** A wave of some answers, as a report is given it. */
export const generatedWave = (answers: readonly Answers[], readAt = 0): ReportedWave => ({ ...reduceWave(leaderGroup26V1, answers), readAt });

/** A group with so many responses in each wave; in none where the number is null. */
export const generatedGroup = (
  groupId: string,
  cohortId: string,
  before: number,
  after = before,
  { low = 3, followUp = null, readAt = 0 }: { low?: number; followUp?: number | null; readAt?: number } = {},
): ReportedGroup & { waves: { before: ReportedWave; after: ReportedWave } } => ({
  groupId,
  cohortId,
  waves: {
    before: generatedWave(spreadAnswers(before, low), readAt),
    after: generatedWave(spreadAnswers(after, low + 1), readAt),
    ...(followUp !== null && { follow_up: generatedWave(spreadAnswers(followUp, low), readAt) }),
  },
});
