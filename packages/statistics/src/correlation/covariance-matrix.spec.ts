import { correlationsOfCovariance } from './correlations-of-covariance.js';
import { covarianceMatrix } from './covariance-matrix.js';

const columns = [Float64Array.of(1, 2, 3), Float64Array.of(2, 6, 4), Float64Array.of(3, 2, 1)];

it('has the variances in the diagonal and is symmetric', () => {
  expect(covarianceMatrix(columns)).toEqual([
    Float64Array.of(1, 1, -1),
    Float64Array.of(1, 4, -1),
    Float64Array.of(-1, -1, 1),
  ]);
});

it('loses no digits to a large common offset', () => {
  const shifted = columns.map((column) => column.map((value) => 1e9 + value));
  expect(covarianceMatrix(shifted)).toEqual(covarianceMatrix(columns));
});

it('gives the correlations', () => {
  expect(correlationsOfCovariance(covarianceMatrix(columns))).toEqual([
    Float64Array.of(1, 0.5, -1),
    Float64Array.of(0.5, 1, -0.5),
    Float64Array.of(-1, -0.5, 1),
  ]);
});

it('has no correlation above 1 in the diagonal by rounding', () => {
  const [[r] = []] = correlationsOfCovariance([Float64Array.of(0.1)]);
  expect(r).toBe(1);
});
