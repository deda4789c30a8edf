import { significanceStars } from './significance-stars.js';

it.each([
  [0, '***'],
  [0.00099, '***'],
  [0.001, '**'],
  [0.0099, '**'],
  [0.01, '*'],
  [0.0499, '*'],
  [0.05, ''],
  [1, ''],
  [null, ''],
])('prints p = %p as "%s"', (p, stars) => {
  expect(significanceStars(p)).toBe(stars);
});

it('refuses what is no probability', () => {
  expect(() => significanceStars(1.2)).toThrow(new RangeError('p must be at most 1, got 1.2'));
  expect(() => significanceStars(-0.1)).toThrow('p must be at least 0');
});
