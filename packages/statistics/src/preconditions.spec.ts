import {
  confidenceLevel,
  finiteNumber,
  finiteValues,
  numberAtLeast,
  numberAtMost,
  pairedFiniteValues,
  positiveNumber,
  probability,
  valueAt,
  wholeNumberAtLeast,
} from './preconditions.js';

/** What callers without types may hand in. */
const untyped = (value: unknown) => value as ArrayLike<number>;

describe('a sample', () => {
  it('comes back as a typed array and is not changed', () => {
    const values = Object.freeze([3, 1, 2]);
    expect(finiteValues(values, 'values')).toEqual(Float64Array.of(3, 1, 2));
  });

  it('is not copied when it is a typed array of doubles', () => {
    const values = Float64Array.of(3, 1, 2);
    expect(finiteValues(values, 'values')).toBe(values);
  });

  it.each([
    [NaN, 'values[1] must be finite, got NaN'],
    [Infinity, 'values[1] must be finite, got Infinity'],
    [-Infinity, 'values[1] must be finite, got -Infinity'],
  ])('with %s in it is out of range', (bad, message) => {
    expect(() => finiteValues([1, bad], 'values')).toThrow(new RangeError(message));
    expect(() => finiteValues(Float64Array.of(1, bad), 'values')).toThrow(new RangeError(message));
  });

  it.each([['4'], [null], [undefined], [[4]]])('with %p in it is no sample of numbers', (bad) => {
    expect(() => finiteValues(untyped([1, bad]), 'values')).toThrow(TypeError);
    expect(() => finiteValues(untyped([1, bad]), 'values')).toThrow(`values[1] must be a number, got ${String(bad)}`);
  });

  it.each([[undefined], [null], [5], ['55'], [{}], [{ length: '2' }]])('cannot be %p', (bad) => {
    expect(() => finiteValues(untyped(bad), 'values')).toThrow(TypeError);
    expect(() => finiteValues(untyped(bad), 'values')).toThrow('values must be a list of numbers');
  });

  it('must have the least number of values', () => {
    expect(() => finiteValues([], 'values')).toThrow(new RangeError('values needs at least 1 value(s), got 0'));
    expect(() => finiteValues([1], 'values', 2)).toThrow(new RangeError('values needs at least 2 value(s), got 1'));
    expect(finiteValues([], 'values', 0)).toHaveLength(0);
    expect(finiteValues([1, 2], 'values', 2)).toHaveLength(2);
  });
});

describe('two samples that belong together', () => {
  it('must be of equal length', () => {
    expect(() => pairedFiniteValues([1, 2], [1], ['x', 'y'])).toThrow(
      new RangeError('x and y must be of equal length, got 2 and 1'),
    );
  });

  it('are each named in the error', () => {
    expect(() => pairedFiniteValues([NaN], [1], ['x', 'y'])).toThrow('x[0]');
    expect(() => pairedFiniteValues([1], [NaN], ['x', 'y'])).toThrow('y[0]');
    expect(() => pairedFiniteValues([1], [1], ['x', 'y'], 2)).toThrow('x needs at least 2');
  });
});

describe('a number', () => {
  it('must be one, and finite', () => {
    expect(finiteNumber(-0.5, 'd')).toBe(-0.5);
    expect(() => finiteNumber('1', 'd')).toThrow(new TypeError('d must be a number, got 1'));
    expect(() => finiteNumber(NaN, 'd')).toThrow(new RangeError('d must be finite, got NaN'));
  });

  it('can have a least and a greatest value', () => {
    expect(numberAtLeast(2, 2, 'n')).toBe(2);
    expect(() => numberAtLeast(1.9, 2, 'n')).toThrow(new RangeError('n must be at least 2, got 1.9'));
    expect(numberAtMost(2, 2, 'n')).toBe(2);
    expect(() => numberAtMost(2.1, 2, 'n')).toThrow(new RangeError('n must be at most 2, got 2.1'));
    expect(positiveNumber(1e-9, 'df')).toBe(1e-9);
    expect(() => positiveNumber(0, 'df')).toThrow(new RangeError('df must be above 0, got 0'));
  });

  it('is named by a function only in an error', () => {
    const name = () => 'groups[3].n';
    const mustNotBeCalled = () => {
      throw new Error('named without an error');
    };
    expect(wholeNumberAtLeast(2, 1, mustNotBeCalled)).toBe(2);
    expect(() => wholeNumberAtLeast(2.5, 1, name)).toThrow('groups[3].n must be a whole number');
    expect(() => numberAtLeast(-1, 0, name)).toThrow('groups[3].n must be at least 0');
    expect(() => numberAtMost(2, 1, name)).toThrow('groups[3].n must be at most 1');
    expect(() => positiveNumber(0, name)).toThrow('groups[3].n must be above 0');
    expect(() => finiteNumber(NaN, name)).toThrow('groups[3].n must be finite');
  });

  it('can have to be whole', () => {
    expect(wholeNumberAtLeast(2, 2, 'categories')).toBe(2);
    expect(() => wholeNumberAtLeast(2.5, 2, 'categories')).toThrow(
      new RangeError('categories must be a whole number, got 2.5'),
    );
    expect(() => wholeNumberAtLeast(1, 2, 'categories')).toThrow('categories must be at least 2, got 1');
  });

  it('can be a probability or a confidence level', () => {
    expect([probability(0, 'p'), probability(1, 'p')]).toEqual([0, 1]);
    expect(() => probability(-0.1, 'p')).toThrow(new RangeError('p must be at least 0, got -0.1'));
    expect(() => probability(1.1, 'p')).toThrow(new RangeError('p must be at most 1, got 1.1'));
    expect(confidenceLevel(0.9)).toBe(0.9);
    expect(() => confidenceLevel(0)).toThrow(new RangeError('confidence must be above 0, got 0'));
    expect(() => confidenceLevel(1)).toThrow(new RangeError('confidence must be below 1, got 1'));
  });

  it('can be read at a position that exists', () => {
    expect(valueAt([7, 8], 1)).toBe(8);
    expect(() => valueAt([7, 8], 2)).toThrow(new RangeError('no value at position 2 of 2'));
  });
});
