import { moments, sampleVariance } from '../descriptive/moments.js';
import { intraclassCorrelation } from './intraclass-correlation.js';
import { intraclassCorrelationFromGroups } from './intraclass-correlation-from-groups.js';

it('is 1 when groups differ and their members agree', () => {
  expect(intraclassCorrelation([[1, 1], [2, 2, 2], [5, 5]])).toMatchObject({ groups: 3, n: 7, icc1: 1, icc2: 1 });
});

it('is negative when group means do not differ, and then means have no reliability', () => {
  const { icc1, icc2 } = intraclassCorrelation([
    [1, 3],
    [0, 4],
  ]);
  expect(icc1).toBeCloseTo(-1, 14);
  expect(icc2).toBeNull();
});

it('takes the average size after Haggard', () => {
  expect(intraclassCorrelation([[1, 2], [2, 3, 4, 6], [5]]).averageSize).toBe((7 - 21 / 7) / 2);
});

it('does not exist for a single group, for groups of one, or where nothing varies', () => {
  expect(intraclassCorrelation([[1, 2, 3]])).toEqual({ groups: 1, n: 3, averageSize: null, icc1: null, icc2: null });
  expect(intraclassCorrelation([[1], [2], [3]])).toEqual({ groups: 3, n: 3, averageSize: 1, icc1: null, icc2: null });
  expect(intraclassCorrelation([[4.1, 4.1 + 1e-15], [4.1, 4.1]])).toMatchObject({ icc1: null, icc2: null });
});

it('refuses an empty table, an empty group and what is not finite', () => {
  expect(() => intraclassCorrelation([])).toThrow(new RangeError('groups needs at least 1 group, got 0'));
  expect(() => intraclassCorrelation([[1], []])).toThrow('groups[1] needs at least 1 value(s)');
  expect(() => intraclassCorrelation([[1], [NaN]])).toThrow('groups[1][0] must be finite');
});

describe('from sizes, means and SDs', () => {
  const summary = (values: number[]) => {
    const sample = moments(Float64Array.from(values));
    const variance = sampleVariance(sample);
    return { n: sample.n, mean: sample.mean, sd: variance === null ? null : Math.sqrt(variance) };
  };

  it('is the same as from the values', () => {
    for (const offset of [0, 1e9]) {
      const groups = [[1, 2, 4], [2.5, 3, 4, 6], [5], [0, 1]].map((group) => group.map((value) => offset + value));
      const fromValues = intraclassCorrelation(groups);
      const fromGroups = intraclassCorrelationFromGroups(groups.map(summary));
      expect(fromGroups).toMatchObject({ groups: 4, n: 10, averageSize: fromValues.averageSize });
      // The means of large values are rounded before they are handed in.
      expect(fromGroups.icc1).toBeCloseTo(fromValues.icc1 ?? NaN, offset === 0 ? 14 : 6);
      expect(fromGroups.icc2).toBeCloseTo(fromValues.icc2 ?? NaN, offset === 0 ? 14 : 6);
    }
  });

  it('is 0 when group means differ as much as chance makes them', () => {
    const zero = { icc1: 0, icc2: 0 };
    expect(intraclassCorrelationFromGroups([{ n: 2, mean: 3, sd: 1 }, { n: 2, mean: 4, sd: 1 }])).toMatchObject(zero);
  });

  it('loses no digits to a large common offset of the means', () => {
    const at = (offset: number) =>
      intraclassCorrelationFromGroups([{ n: 3, mean: offset + 0.25, sd: 0.5 }, { n: 7, mean: offset + 1.5, sd: 0.75 }]);
    expect(at(1e9)).toEqual(at(0));
  });

  it('does not exist for a single group, for groups of one, or where nothing varies', () => {
    const none = { icc1: null, icc2: null };
    expect(intraclassCorrelationFromGroups([{ n: 3, mean: 4, sd: 1 }])).toMatchObject({ averageSize: null, ...none });
    expect(intraclassCorrelationFromGroups([{ n: 1, mean: 4, sd: null }, { n: 1, mean: 5, sd: null }])).toMatchObject(none);
    expect(intraclassCorrelationFromGroups([{ n: 2, mean: 4.1, sd: 0 }, { n: 2, mean: 4.1 + 1e-15, sd: 0 }])).toMatchObject(none);
    expect(intraclassCorrelationFromGroups([{ n: 3, mean: 0, sd: 1 }, { n: 2, mean: 1e-15, sd: 1 }])).toMatchObject({ icc2: null });
  });

  it('refuses what is no summary of a group, and says which', () => {
    const good = { n: 2, mean: 4, sd: 1 };
    expect(() => intraclassCorrelationFromGroups([])).toThrow(new RangeError('groups needs at least 1 group, got 0'));
    expect(() => intraclassCorrelationFromGroups([good, { ...good, n: 0 }])).toThrow('groups[1].n must be at least 1, got 0');
    expect(() => intraclassCorrelationFromGroups([{ ...good, n: 2.5 }])).toThrow('groups[0].n must be a whole number');
    expect(() => intraclassCorrelationFromGroups([{ ...good, mean: Infinity }])).toThrow('groups[0].mean must be finite');
    expect(() => intraclassCorrelationFromGroups([{ ...good, sd: -1 }])).toThrow('groups[0].sd must be at least 0');
    expect(() => intraclassCorrelationFromGroups([{ ...good, sd: null }])).toThrow(
      new TypeError('groups[0].sd must be a number, got null'),
    );
  });
});
