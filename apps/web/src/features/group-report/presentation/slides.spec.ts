import { slideAfterKey } from './slides';

describe('the keys of the presentation', () => {
  it('turn forwards and backwards, and stop at the ends', () => {
    expect(['ArrowRight', 'PageDown', ' '].map((key) => slideAfterKey(key, 3, 5))).toEqual([4, 4, 4]);
    expect(slideAfterKey('ArrowRight', 4, 5)).toBe(4);
    expect(slideAfterKey('ArrowLeft', 0, 5)).toBe(0);
  });

  it('lead to the first and the last', () => {
    expect(slideAfterKey('Home', 3, 5)).toBe(0);
    expect(slideAfterKey('End', 0, 5)).toBe(4);
  });

  it('leave every other key to the browser', () => {
    expect(['Tab', 'Enter', 'a', 'Escape'].map((key) => slideAfterKey(key, 3, 5))).toEqual([null, null, null, null]);
  });
});
