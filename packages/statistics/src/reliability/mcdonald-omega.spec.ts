import { mcdonaldOmega } from './mcdonald-omega.js';
import { mcdonaldOmegaFromCovariance } from './mcdonald-omega-from-covariance.js';
import { oneFactorLoadings } from './one-factor-loadings.js';

const matrix = (...rows: number[][]) => rows.map((row) => Float64Array.from(row));

it('finds the loadings that made a correlation matrix', () => {
  const made = [0.9, 0.5, 0.7, 0.3];
  const loadings = oneFactorLoadings(made.map((a, i) => Float64Array.from(made, (b, j) => (i === j ? 1 : a * b))));
  expect([...(loadings ?? [])]).toEqual(made.map((loading) => expect.closeTo(loading, 12)));
});

it('gives loadings the sign that most of them have', () => {
  const made = [-0.9, -0.5, 0.2, -0.3];
  const loadings = oneFactorLoadings(made.map((a, i) => Float64Array.from(made, (b, j) => (i === j ? 1 : a * b))));
  expect([...(loadings ?? [])]).toEqual(made.map((loading) => expect.closeTo(-loading, 12)));
});

it('has no proper solution when a variable would have no error of its own', () => {
  expect(oneFactorLoadings(matrix([1, 0.9, 0.8], [0.9, 1, 0.5], [0.8, 0.5, 1]))).toBeNull();
});

it('leaves out a variable without variance, and needs three', () => {
  const columns = [
    [4, 7, 3, 2, 4, 7, 1],
    [2, 6, 3, 4, 3, 5, 2],
    [4, 5, 3, 4, 2, 5, 1],
  ];
  const still = [4, 4, 4, 4, 4, 4, 4];
  expect(mcdonaldOmega([...columns, still])).toBe(mcdonaldOmega(columns));
  expect(mcdonaldOmega(columns)).not.toBeNull();
  expect(mcdonaldOmega([...columns.slice(1), still])).toBeNull();
});

it('counts a variable with a negative loading as reversed', () => {
  const columns = [
    [4, 7, 3, 2, 4, 7, 1],
    [2, 6, 3, 4, 3, 5, 2],
    [4, 5, 3, 4, 2, 5, 1],
  ];
  const [first, ...others] = columns;
  const reversed = [(first ?? []).map((answer) => 8 - answer), ...others];
  expect(mcdonaldOmega(reversed)).toBeCloseTo(mcdonaldOmega(columns) ?? NaN, 13);
});

it('follows from covariances as from correlations', () => {
  // Loadings .8, .7 and .6: omega = 1 − (.36 + .51 + .64) / (3 + 2 · (.56 + .48 + .42)).
  const correlations = [
    [1, 0.56, 0.48],
    [0.56, 1, 0.42],
    [0.48, 0.42, 1],
  ];
  const sds = [2, 0.5, 30];
  const covariance = correlations.map((row, i) => row.map((r, j) => r * (sds[i] ?? NaN) * (sds[j] ?? NaN)));
  const omega = 1 - 1.51 / 5.92;
  expect(mcdonaldOmegaFromCovariance(correlations)).toBeCloseTo(omega, 13);
  expect(mcdonaldOmegaFromCovariance(covariance)).toBeCloseTo(omega, 13);
  expect(mcdonaldOmegaFromCovariance([...covariance.map((row) => [...row, 0]), [0, 0, 0, 0]])).toBeCloseTo(omega, 13);
  expect(mcdonaldOmegaFromCovariance([[1, 0.5], [0.5, 1]])).toBeNull();
});

it('refuses what is not finite', () => {
  expect(() => mcdonaldOmega([[1, NaN]])).toThrow('columns[0][1] must be finite');
});
