import { effectSizeWord } from './effect-size-word.js';

it.each([
  [0, 'none'],
  [0.1999, 'none'],
  [-0.2, 'small'],
  [0.4999, 'small'],
  [0.5, 'medium'],
  [-0.7999, 'medium'],
  [0.8, 'large'],
  [-3, 'large'],
])('calls d = %d %s', (d, word) => {
  expect(effectSizeWord(d)).toBe(word);
});

it('refuses what is not finite', () => {
  expect(() => effectSizeWord(NaN)).toThrow(new RangeError('d must be finite, got NaN'));
});
