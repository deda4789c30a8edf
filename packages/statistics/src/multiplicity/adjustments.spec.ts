import { benjaminiHochberg } from './benjamini-hochberg.js';
import { holm } from './holm.js';

it('keeps the order and leaves tests that do not exist out of the family', () => {
  expect(holm([0.04, null, 0.01, 0.03])).toEqual([0.06, null, 0.03, 0.06]);
  expect(benjaminiHochberg([0.04, null, 0.01, 0.03])).toEqual([0.04, null, 0.03, 0.04]);
});

it('goes no higher than 1', () => {
  expect(holm([0.9, 0.8])).toEqual([1, 1]);
  expect(benjaminiHochberg([1, 0.999])).toEqual([1, 1]);
});

it('has nothing to adjust in an empty family', () => {
  expect([holm([]), benjaminiHochberg([]), holm([null])]).toEqual([[], [], [null]]);
});

it('does not change what it is given', () => {
  const pValues = Object.freeze([0.04, 0.01]);
  expect([holm(pValues), benjaminiHochberg(pValues)]).toEqual([
    [0.04, 0.02],
    [0.04, 0.02],
  ]);
});

it('refuses what is no probability', () => {
  expect(() => holm([0.1, 1.1])).toThrow(new RangeError('pValues[1] must be at most 1, got 1.1'));
  expect(() => benjaminiHochberg([NaN])).toThrow('pValues[0] must be finite');
});
