import { instrumentVersion, instrumentVersions, leaderGroup26V1 } from './index.js';

describe('instrumentVersion', () => {
  it('finds a version by key and number', () => {
    expect(instrumentVersion('leader-group-26', 1)).toBe(leaderGroup26V1);
  });

  it.each([
    ['leader-group-26', 2],
    ['leader-group-26', 0],
    ['leader-group-27', 1],
    ['', 1],
  ])('throws for %p version %p', (key, version) => {
    expect(() => instrumentVersion(key, version)).toThrow(RangeError);
  });

  it('lists no version twice', () => {
    const ids = instrumentVersions.map(({ key, version }) => `${key}@${version}`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
