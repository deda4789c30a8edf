import { applyPatch, emptyPatch, isEmptyPatch, mergePatches } from './draft-patch';

const base = { answers: [1, null, 3], texts: { strengths: 'We meet often' } };

describe('draft patches', () => {
  it('change only what they name', () => {
    expect(applyPatch(base, { answers: { 1: 7 }, texts: {} })).toEqual({ answers: [1, 7, 3], texts: { strengths: 'We meet often' } });
  });

  it('can take an answer back', () => {
    expect(applyPatch(base, { answers: { 0: null }, texts: {} }).answers).toEqual([null, null, 3]);
  });

  it('never lengthen the answers', () => {
    expect(applyPatch(base, { answers: { 9: 5 }, texts: {} }).answers).toHaveLength(3);
  });

  it('let the later one count where two disagree', () => {
    const merged = mergePatches({ answers: { 0: 2, 1: 2 }, texts: { a: 'x' } }, { answers: { 1: 5 }, texts: {} });
    expect(merged).toEqual({ answers: { 0: 2, 1: 5 }, texts: { a: 'x' } });
  });

  it('know when there is nothing in them', () => {
    expect(isEmptyPatch(emptyPatch)).toBe(true);
    expect(isEmptyPatch({ answers: { 0: null }, texts: {} })).toBe(false);
  });
});
