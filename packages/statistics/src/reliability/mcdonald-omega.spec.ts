import { mcdonaldOmega } from './mcdonald-omega.js';
import { mcdonaldOmegaFromCovariance } from './mcdonald-omega-from-covariance.js';
import { oneFactorLoadings } from './one-factor-loadings.js';

const matrix = (...rows: number[][]) => rows.map((row) => Float64Array.from(row));

/** The correlations that one factor with these loadings makes. */
const made = (...loadings: number[]) =>
  loadings.map((a, i) => Float64Array.from(loadings, (b, j) => (i === j ? 1 : a * b)));

/** Variables in blocks: equal correlations inside a block, none between blocks. */
const blocks = (...sizes: [variables: number, r: number][]) => {
  const place = sizes.flatMap(([variables, r], block) => Array.from({ length: variables }, () => ({ block, r })));
  return place.map((one, i) =>
    Float64Array.from(place, (other, j) => (i === j ? 1 : Number(one.block === other.block) * one.r)),
  );
};

/** Loadings times the sign of the first. */
const fromFirst = (loadings: Float64Array | null) =>
  [...(loadings ?? [])].map((loading) => loading * Math.sign(loadings?.find((other) => other !== 0) ?? NaN));

const closeTo = (...loadings: number[]) => loadings.map((loading) => expect.closeTo(loading, 12));

it('finds the loadings that made a correlation matrix', () => {
  expect(fromFirst(oneFactorLoadings(made(0.9, 0.5, 0.7, 0.3)))).toEqual(closeTo(0.9, 0.5, 0.7, 0.3));
  expect(fromFirst(oneFactorLoadings(made(0.9, 0.5, -0.2, 0.3)))).toEqual(closeTo(0.9, 0.5, -0.2, 0.3));
  expect(fromFirst(oneFactorLoadings(made(0.8, 0, 0.6, 0.7)))).toEqual(closeTo(0.8, 0, 0.6, 0.7));
});

it('finds the lowest of several local minima, wherever it is', () => {
  // A factor of the first block leaves 4 · 3 · .4² undone, one of the second 3 · 2 · .5².
  const [one, other] = [Math.sqrt(0.4), Math.sqrt(0.5)];
  expect(fromFirst(oneFactorLoadings(blocks([4, 0.4], [3, 0.5])))).toEqual(closeTo(one, one, one, one, 0, 0, 0));
  expect(fromFirst(oneFactorLoadings(blocks([3, 0.5], [4, 0.4])))).toEqual(closeTo(0, 0, 0, one, one, one, one));
  expect(fromFirst(oneFactorLoadings(blocks([3, 0.5], [3, 0.4])))).toEqual(closeTo(other, other, other, 0, 0, 0));
});

it('has no loadings where nothing correlates', () => {
  expect(oneFactorLoadings(blocks([1, 0], [1, 0], [1, 0]))).toEqual(Float64Array.of(0, 0, 0));
});

it('has no proper solution when a variable would have no error of its own', () => {
  const heywood = matrix([1, 0.9, 0.8], [0.9, 1, 0.5], [0.8, 0.5, 1]);
  expect(oneFactorLoadings(heywood)).toBeNull();
  expect(mcdonaldOmegaFromCovariance(heywood)).toBeNull();
  const reversed = matrix([1, -0.9, 0.8], [-0.9, 1, -0.5], [0.8, -0.5, 1]);
  expect(mcdonaldOmegaFromCovariance(reversed)).toBeNull();
});

it('gives up where the loadings settle too slowly', () => {
  const [a, b, c] = [-7.752e-11, 3.891e-12, -3.42e-12];
  expect(oneFactorLoadings(matrix([1, a, b], [a, 1, c], [b, c, 1]))).toBeNull();
});

it('counts a variable that has nothing in common with the others as error', () => {
  // Loadings √.5 of three of five variables: omega = 1 − (3 · .5 + 2) / (5 + 6 · .5).
  expect(mcdonaldOmegaFromCovariance(blocks([3, 0.5], [1, 0], [1, 0]))).toBeCloseTo(1 - 3.5 / 8, 13);
  expect(mcdonaldOmegaFromCovariance(blocks([1, 0], [1, 0], [1, 0]))).toBe(0);
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
  expect(mcdonaldOmega([still])).toBeNull();
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
