import type { AnswerChanges } from '@medspill/contracts';

const leftOpen = 0;

/** Changed answers by position, as the database takes them: null where nothing was changed. */
export const changesByPosition = (changes: AnswerChanges['answers']): (number | null)[] => {
  const positions = Object.keys(changes).map(Number);
  const byPosition = Array<number | null>(Math.max(-1, ...positions) + 1).fill(null);
  for (const position of positions) byPosition[position] = changes[position] ?? leftOpen;
  return byPosition;
};

/** Reads answers as the database writes them: a digit for every item, a hyphen where it is open. */
export const readAnswers = (written: string): (number | null)[] =>
  Array.from(written, (digit) => (digit === '-' ? null : Number(digit)));
