import { varyingCovariance } from './varying-covariance.js';

it('leaves out the rows and columns of variables without variance', () => {
  const covariance = [
    [2, 0, 1],
    [0, 0, 0],
    [1, 0, 3],
  ];
  expect(varyingCovariance(covariance)).toEqual([Float64Array.of(2, 1), Float64Array.of(1, 3)]);
});

it('takes halves that differ by rounding', () => {
  expect(varyingCovariance([[1, 0.1 + 0.2], [0.3, 1]])).toHaveLength(2);
});

it('refuses what is no covariance matrix, and says where', () => {
  const error = (covariance: number[][]) => () => varyingCovariance(covariance);
  expect(error([])).toThrow(new RangeError('covariance needs at least 1 row, got 0'));
  expect(error([[1, 0.5]])).toThrow(
    new RangeError('covariance[0] must have as many values as there are rows, 1, got 2'),
  );
  expect(error([[1, 0], [0]])).toThrow('covariance[1] must have as many values as there are rows, 2, got 1');
  expect(error([[1, 0], [NaN, 1]])).toThrow('covariance[1][0] must be finite, got NaN');
  expect(error([[1, 0], [0, -1]])).toThrow('covariance[1][1] must be at least 0, got -1');
  expect(error([[1, 0.3], [0.2, 1]])).toThrow(
    new RangeError('covariance[1][0] and covariance[0][1] must be equal, got 0.2 and 0.3'),
  );
});
