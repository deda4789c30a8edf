import { intraclassCorrelation } from './intraclass-correlation.js';

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
