import { mean } from './mean.js';
import { RunningMoments } from './running-moments.js';
import { standardDeviation } from './standard-deviation.js';
import { variance } from './variance.js';

const running = (values: readonly number[]) => {
  const moments = new RunningMoments();
  values.forEach((value) => moments.add(value));
  return moments;
};

it('knows nothing before the first value and no spread before the second', () => {
  const moments = new RunningMoments();
  expect([moments.n, moments.mean, moments.variance, moments.standardDeviation]).toEqual([0, null, null, null]);
  moments.add(4);
  expect([moments.n, moments.mean, moments.variance, moments.standardDeviation]).toEqual([1, 4, null, null]);
});

it('agrees with the array forms, also under a large common offset', () => {
  const small = [0.5, 1.25, -3, 7];
  for (const offset of [0, 1e9]) {
    const values = small.map((value) => offset + value);
    const moments = running(values);
    expect(moments.n).toBe(4);
    expect(moments.mean).toBe(mean(values));
    expect(moments.variance).toBeCloseTo(variance(small) ?? NaN, 13);
    expect(moments.standardDeviation).toBeCloseTo(standardDeviation(small) ?? NaN, 14);
  }
});

it('merges parts under a large common offset, and with a part that is far away', () => {
  const merged = running([1e9 + 1, 1e9 + 2]);
  merged.merge(running([1e9 + 6, 1e9 + 0.5]));
  expect([merged.n, merged.mean]).toEqual([4, 1e9 + 2.375]);
  expect(merged.variance).toBeCloseTo(variance([1, 2, 6, 0.5]) ?? NaN, 13);
  merged.merge(running([-5]));
  expect(merged.variance).toBeCloseTo(variance([1e9 + 1, 1e9 + 2, 1e9 + 6, 1e9 + 0.5, -5]) ?? NaN, -4);
});

it('merges as if all values had come to one', () => {
  const [first, second] = [
    [1, 2, 6],
    [10, 3, 4, 4.5],
  ];
  const merged = running(first ?? []);
  const other = running(second ?? []);
  merged.merge(other);
  const all = [...(first ?? []), ...(second ?? [])];
  expect(merged.n).toBe(7);
  expect(merged.mean).toBeCloseTo(mean(all), 13);
  expect(merged.variance).toBeCloseTo(variance(all) ?? NaN, 12);
  expect([other.n, other.mean]).toEqual([4, 5.375]);
});

it('merges with one that is empty', () => {
  const moments = running([1, 3]);
  moments.merge(new RunningMoments());
  expect([moments.n, moments.mean, moments.variance]).toEqual([2, 2, 2]);
  const empty = new RunningMoments();
  empty.merge(moments);
  expect([empty.n, empty.mean, empty.variance]).toEqual([2, 2, 2]);
  const none = new RunningMoments();
  none.merge(new RunningMoments());
  expect([none.n, none.mean]).toEqual([0, null]);
});

it('refuses what is not finite and stays as it was', () => {
  const moments = running([1, 3]);
  expect(() => moments.add(Infinity)).toThrow(new RangeError('value must be finite, got Infinity'));
  expect([moments.n, moments.mean]).toEqual([2, 2]);
});
