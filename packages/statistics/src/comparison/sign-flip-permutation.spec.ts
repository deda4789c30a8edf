import { signFlipPermutation } from './sign-flip-permutation.js';

it('counts the sign patterns that are at least as far from zero', () => {
  expect(signFlipPermutation([1, 2, 3])).toEqual({ n: 3, p: 2 / 8 });
  expect(signFlipPermutation([-1, -2, -3])).toEqual({ n: 3, p: 2 / 8 });
  // Sums of ±1 ±2 ±3 of size 4 or more: 4, 6, −4, −6.
  expect(signFlipPermutation([-1, 2, 3])).toEqual({ n: 3, p: 4 / 8 });
  expect(signFlipPermutation([5])).toEqual({ n: 1, p: 1 });
});

it('counts sums that differ by rounding as equal', () => {
  // 0.1 + 0.2 − 0.3 is not 0 in doubles, and 0.3 − 0.1 − 0.2 is another number.
  expect(signFlipPermutation([0.1, 0.2, -0.3])).toEqual({ n: 3, p: 1 });
  expect(signFlipPermutation([0.1, 0.2, 0.3, 0.6])).toEqual({ n: 4, p: 2 / 16 });
  expect(signFlipPermutation([0.1, 0.2, 0.3, -0.6])?.p).toBe(1);
  expect(signFlipPermutation([0.6, 0.3, 0.2, -0.1])).toEqual({ n: 4, p: 4 / 16 });
});

it('keeps zeros, which change nothing', () => {
  expect(signFlipPermutation([0, 1, 2, 0, 3])).toEqual({ n: 5, p: 2 / 8 });
  expect(signFlipPermutation([0, 0])).toEqual({ n: 2, p: 1 });
});

it('reaches the smallest p of twenty differences and goes no further', () => {
  const differences = Array.from({ length: 20 }, (_, index) => index + 1);
  expect(signFlipPermutation(differences)).toEqual({ n: 20, p: 2 / 2 ** 20 });
  expect(signFlipPermutation([...differences, 21])).toBeNull();
});

it('refuses an empty list and what is not finite', () => {
  expect(() => signFlipPermutation([])).toThrow(new RangeError('differences needs at least 1 value(s), got 0'));
  expect(() => signFlipPermutation([NaN])).toThrow('differences[0] must be finite');
});
