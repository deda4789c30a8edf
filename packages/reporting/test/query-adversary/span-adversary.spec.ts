import { rank, singledOut, type Sum } from './span.js';

const sum = (...unknowns: string[]): Sum => new Map(unknowns.map((unknown) => [unknown, 1]));
const itself = (unknown: string) => unknown;

describe('the solver of published sums', () => {
  it('knows ranks', () => {
    expect(rank([[1, 0, 1], [0, 1, 1], [1, 1, 2]])).toBe(2);
    expect(rank([[2, 4], [1, 3]])).toBe(2);
  });

  it('subtracts a part from a whole', () => {
    expect(singledOut([sum('a', 'b', 'c', 'd'), sum('a', 'b', 'c')], itself, 1)).toEqual(['d']);
    expect(singledOut([sum('a', 'b', 'c', 'd'), sum('a', 'b')], itself, 1)).toBeNull();
    expect(singledOut([sum('a', 'b', 'c', 'd'), sum('a', 'b')], itself, 2)).toEqual(['a', 'b']);
  });

  it('solves equations that need more than one step', () => {
    const circle = [sum('a', 'b'), sum('b', 'c'), sum('c', 'a')];
    expect(singledOut(circle, itself, 1)).toEqual(['a']);
    expect(singledOut([sum('a', 'b', 'x'), sum('b', 'c', 'x'), sum('c', 'd', 'x'), sum('a', 'd', 'y')], itself, 1)).toBeNull();
  });

  it('takes two means of one group for one thing', () => {
    const sums = [sum('a1', 'b', 'c', 'd'), sum('a2', 'b', 'c', 'd')];
    expect(singledOut(sums, (unknown) => unknown.charAt(0), 1)).toEqual(['a1', 'a2']);
  });
});
