import type { FactorLevel, WaveKind } from '@medspill/contracts';
import { leaderGroup26V1 } from '@medspill/instruments';
import { partiallyOverlappingTTest } from '@medspill/statistics';
import { roundFigure } from '../src/disclosure/round-figure.js';
import type { Rules } from '../src/disclosure/rules.js';
import { factorChange } from '../src/group/factor-change.js';
import type { GroupReportInput } from '../src/group/group-report-input.js';
import type { Release } from '../src/group/release.js';
import type { MemberChange } from '../src/reduction/compare-waves.js';

/** What each member scored on one factor in each of two or three waves, in thirds (3–21); null who did not answer. */
export type GroupScores = readonly (readonly (number | null)[])[];

const kinds: readonly WaveKind[] = ['before', 'after', 'follow_up'];

const pairsOfWaves = (waves: number): [number, number][] => (waves === 2 ? [[0, 1]] : [[0, 1], [0, 2], [1, 2]]);

const changeBetween = (scores: GroupScores, first: number, second: number): MemberChange => {
  const onlyFirst: number[] = [];
  const onlySecond: number[] = [];
  const pairs: [number, number][] = [];
  for (const member of scores) {
    const [before, after] = [member[first] ?? null, member[second] ?? null];
    if (before !== null && after !== null) pairs.push([before / 3, after / 3]);
    else if (before !== null) onlyFirst.push(before / 3);
    else if (after !== null) onlySecond.push(after / 3);
  }
  const test = partiallyOverlappingTTest({ onlyFirst, onlySecond, pairs });
  return { ...test, nBoth: test.nPairs };
};

/** What the group's report says of the factor's changes under some rules. The levels are the same however scores are tied. */
export const publishedChanges = (scores: GroupScores, k: number, rules: Rules): string => {
  const waves = scores[0]?.length ?? 0;
  const listOf = (wave: number) => scores.map((member) => (member[wave] ?? null)).filter((score) => score !== null);
  const inputs: GroupReportInput['waves'] = Array.from({ length: waves }, (_, wave) => {
    const list = listOf(wave).map((score) => score / 3).toSorted((a, b) => a - b);
    const mean = list.reduce((sum, score) => sum + score, 0) / list.length;
    const sd = Math.sqrt(list.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (list.length - 1));
    const aggregate = { responses: list.length, n: [list.length], mean: [mean], sd: [sd], itemMoments: [], bandCounts: [] };
    const counts = { invited: list.length, answered: list.length, answersErased: false };
    return { kind: kinds[wave] ?? 'before', state: 'closed', closedAt: null, ...counts, aggregate, otherGroups: [], texts: new Map() };
  });
  const thresholds = { kGroup: k, kOutside: 5, kText: 5, minOtherGroups: 3 };
  const round: Release['round'] = rules.rounding ? roundFigure : (figure) => (figure === null ? null : Number(figure.toFixed(9)));
  const release: Release = { instrument: leaderGroup26V1, thresholds, k, tooFew: 'too_few_responses', round, rules };
  const levels: FactorLevel[] = [];
  const changes = pairsOfWaves(waves).map(([first, second]) => {
    const given = { from: kinds[first] ?? 'before', to: kinds[second] ?? 'after', factors: [changeBetween(scores, first, second)] };
    return factorChange(given, 0, levels, inputs, release);
  });
  return JSON.stringify(changes);
};

/** Which waves a member answered, as text: members of one pattern cannot be told apart by who was there when. */
const patternOf = (member: readonly (number | null)[]): string => member.map((score) => (score === null ? '-' : 'x')).join('');

/** All orders of some scores, equal ones once. */
function* orders(scores: readonly number[]): Generator<readonly number[]> {
  if (scores.length === 0) yield [];
  for (const [index, score] of scores.entries()) {
    if (scores.indexOf(score) < index) continue;
    for (const rest of orders(scores.toSpliced(index, 1))) yield [score, ...rest];
  }
}

/** The same members with the scores of one wave given to them in another order. */
const withOrder = (scores: GroupScores, wave: number, order: readonly number[]): GroupScores => {
  let next = 0;
  return scores.map((member) => {
    if ((member[wave] ?? null) === null) return member;
    const given = member.with(wave, order[next] ?? null);
    next += 1;
    return given;
  });
};

function* allTies(scores: GroupScores, wave = 0): Generator<GroupScores> {
  if (wave === (scores[0]?.length ?? 0)) {
    yield scores;
    return;
  }
  const list = scores.map((member) => member[wave] ?? null).filter((score) => score !== null).toSorted((a, b) => a - b);
  for (const order of orders(list)) yield* allTies(withOrder(scores, wave, order), wave + 1);
}

/** Few who came or went: a pattern of waves that 1 … k − 1 members share, and its members' scores in one wave together. */
export interface FewWhoMoved {
  readonly pattern: string;
  readonly wave: number;
}

/** How many different scores a wave has. */
const differentScores = (scores: GroupScores, wave: number): number =>
  new Set(scores.map((member) => member[wave] ?? null).filter((score) => score !== null)).size;

export const answersOf = (scores: GroupScores, wave: number): number => scores.filter((member) => (member[wave] ?? null) !== null).length;

/**
 * Those that must not be known: all of them, but in waves that nobody else answered, and in waves in which everybody scored
 * alike. Of these the mean tells all.
 */
export const fewWhoMoved = (scores: GroupScores, k: number): FewWhoMoved[] => {
  const patterns = new Map<string, number>();
  for (const member of scores) patterns.set(patternOf(member), (patterns.get(patternOf(member)) ?? 0) + 1);
  return Array.from(patterns).flatMap(([pattern, members]) => {
    const waves = members < k ? Array.from(pattern, (answered, wave) => (answered === 'x' ? wave : -1)) : [];
    return waves
      .filter((wave) => wave >= 0 && answersOf(scores, wave) > members && differentScores(scores, wave) > 1)
      .map((wave) => ({ pattern, wave }));
  });
};

const sumOf = (scores: GroupScores, { pattern, wave }: FewWhoMoved): number =>
  scores.reduce((sum, member) => sum + (patternOf(member) === pattern ? (member[wave] ?? 0) : 0), 0);

/** Two members change places in some of the waves that both answered: the likeliest way to change an answer and no figure. */
function* swaps(scores: GroupScores): Generator<GroupScores> {
  const waves = scores[0]?.length ?? 0;
  for (const [one, first] of scores.entries()) {
    for (const [other, second] of scores.entries()) {
      if (other <= one || patternOf(first) === patternOf(second)) continue;
      for (let chosen = 1; chosen < 2 ** waves; chosen += 1) {
        const exchanged = (wave: number) => ((chosen >> wave) & 1) === 1 && first[wave] !== null && second[wave] !== null;
        const mixed = (own: readonly (number | null)[], others: readonly (number | null)[]) =>
          own.map((score, wave) => (exchanged(wave) ? (others[wave] ?? null) : score));
        yield scores.with(one, mixed(first, second)).with(other, mixed(second, first));
      }
    }
  }
}

/**
 * Somebody who has been given every score of every wave, without names, knows who answered when, and tries the ways of
 * tying the scores to members until the report's figures come out.
 * @param published what the report says of scores tied in some way
 * @param tries ways to try: `swaps` are few and enough to find a second way where figures hold nothing of the ties
 * @returns those few who moved of whose scores only one sum was found to fit
 */
export const givenAway = (
  scores: GroupScores,
  k: number,
  published: (scores: GroupScores) => string,
  tries: (scores: GroupScores) => Iterable<GroupScores>,
): FewWhoMoved[] => {
  const wanted = published(scores);
  let open = fewWhoMoved(scores, k);
  for (const tied of tries(scores)) {
    if (open.length === 0) break;
    const changed = open.filter((few) => sumOf(tied, few) !== sumOf(scores, few));
    // Only ties that would change an answer are worth the arithmetic.
    if (changed.length > 0 && published(tied) === wanted) open = open.filter((few) => !changed.includes(few));
  }
  return open;
};

/** All ways to take `size` of some scores, equal ones once: what is taken, and what is left. */
const choices = (scores: readonly number[], size: number): [number[], number[]][] => {
  if (size === 0) return [[[], [...scores]]];
  return scores.flatMap((score, index) =>
    scores.indexOf(score) < index
      ? []
      : choices(scores.slice(index + 1), size - 1).map(([taken, left]): [number[], number[]] => [
          [score, ...taken],
          [...scores.slice(0, index), ...left],
        ]),
  );
};

/** All ways in which those who left, joined and stayed between two waves may have come by their scores, alike ones once. */
function* waysToMove(scores: GroupScores): Generator<GroupScores> {
  const members = (pattern: string) => scores.filter((member) => patternOf(member) === pattern).length;
  const listOf = (wave: number) => scores.map((member) => member[wave] ?? null).filter((score) => score !== null).toSorted((a, b) => a - b);
  const secondWave = choices(listOf(1), members('-x'));
  for (const [left, before] of choices(listOf(0), members('x-'))) {
    for (const [joined, stayed] of secondWave) {
      const moved = [...left.map((score) => [score, null]), ...joined.map((score) => [null, score])];
      for (const after of orders(stayed)) yield [...moved, ...before.map((score, member) => [score, after[member] ?? null])];
    }
  }
}

export const tries = { swaps, allTies, waysToMove } as const;
