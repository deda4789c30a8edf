/** So many more than asked for are named rather than too few of them. */
const moreAtMost = 2;
const fewest = 3;

/**
 * The first of a ranking, without a line between equals: where the figure that would be the last named is also the next one's,
 * those who have it are all left out, or all named where fewer than three would be left and at most two more come in.
 * @param ranking best first
 * @param figureOf what it is ranked by
 * @param count how many to name
 */
export const withoutCutTies = <Entry>(ranking: readonly Entry[], figureOf: (entry: Entry) => number, count: number): Entry[] => {
  const [last, next] = [ranking[count - 1], ranking[count]];
  if (!last || !next || figureOf(last) !== figureOf(next)) return ranking.slice(0, count);
  const tied = figureOf(last);
  const before = ranking.slice(0, ranking.findIndex((entry) => figureOf(entry) === tied));
  const including = ranking.slice(0, ranking.findLastIndex((entry) => figureOf(entry) === tied) + 1);
  return before.length < fewest && including.length <= count + moreAtMost ? including : before;
};
