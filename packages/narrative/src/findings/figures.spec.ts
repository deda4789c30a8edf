import { changeSize } from './change-size.js';
import { directionOf } from './direction.js';
import { stars } from './stars.js';

describe('changeSize', () => {
  it.each([
    [0.19, 'none'],
    [-0.2, 'small'],
    [0.5, 'medium'],
    [-0.8, 'large'],
  ])('calls d = %d %s', (d, word) => {
    expect(changeSize(d)).toBe(word);
  });
});

describe('stars', () => {
  it.each([
    [null, ''],
    [0.05, ''],
    [0.049, '*'],
    [0.01, '*'],
    [0.0099, '**'],
    [0.0009, '***'],
  ])('marks p = %p with "%s"', (p, marks) => {
    expect(stars(p)).toBe(marks);
  });
});

describe('directionOf', () => {
  it('claims a direction only when the interval leaves zero out', () => {
    expect(directionOf(0.01, 0.5)).toBe('up');
    expect(directionOf(-0.5, -0.01)).toBe('down');
    expect(directionOf(0, 0.5)).toBe('unclear');
    expect(directionOf(-0.1, 0.5)).toBe('unclear');
  });
});
