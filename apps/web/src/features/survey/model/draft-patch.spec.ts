import { applyPatch, emptyPatch, isEmptyPatch, mergePatches, renewPatch, withoutSame, withShownSpaces } from './draft-patch';

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

  it('keep what was changed again since it was sent', () => {
    const left = withoutSame({ answers: { 0: 2, 1: null }, texts: { a: 'xy', b: '' } }, { answers: { 0: 5, 1: null }, texts: { a: 'x', b: '' } });
    expect(left).toEqual({ answers: { 0: 2 }, texts: { a: 'xy' } });
  });

  it('take newer values over for what they name, and nothing else', () => {
    const renewed = renewPatch({ answers: { 0: 2 }, texts: { a: 'x' } }, { answers: { 0: null, 1: 5 }, texts: { a: '', b: 'y' } });
    expect(renewed).toEqual({ answers: { 0: null }, texts: { a: '' } });
  });
});

describe('withShownSpaces', () => {
  it('leaves a space where somebody is writing, and takes over what is written elsewhere', () => {
    const saved = { answers: [1], texts: { here: 'We', there: 'New' } };
    const shown = { answers: [null], texts: { here: 'We ', there: 'Old', begun: ' ', removed: 'Gone' } };
    expect(withShownSpaces(saved, shown)).toEqual({ answers: [1], texts: { here: 'We ', there: 'New', begun: ' ' } });
  });
});
