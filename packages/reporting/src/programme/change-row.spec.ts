import { changeRow } from './change-row.js';

describe('a line of table 2', () => {
  it('has an effect size where the change is zero but for rounding', () => {
    // The means are equal; the mean of the differences is −1e-17, and so is t.
    const t1 = [1.6, 1.6, 1.8, 2.2];
    const t2 = [1, 2.4, 1.6, 2.2];
    const { change } = changeRow(t1, t2);
    expect(change.t).toBeCloseTo(0, 12);
    expect(change.dAv).toBeCloseTo(0, 12);
    expect(change.dAvLow).toBeCloseTo(-(change.dAvHigh ?? Number.NaN), 9);
    expect(change.dAvHigh).toBeGreaterThan(0.5);
  });

  it('has the sign-flip test up to 20 groups, and says why not beyond', () => {
    const rising = (groups: number) => {
      const t1 = Array.from({ length: groups }, (_, group) => 3 + group / 10);
      return changeRow(t1, t1.map((value, group) => value + 0.5 + (group % 3) / 10)).change;
    };
    // Every change is positive: only the two patterns with all signs alike are as far from zero.
    expect(rising(20)).toMatchObject({ signFlipP: 2 / 2 ** 20, noSignFlip: null });
    expect(rising(21)).toMatchObject({ signFlipP: null, noSignFlip: 'too_many_groups' });
  });

  it("has Hedges' g and its interval in the same proportion to d", () => {
    const { change } = changeRow([4.1, 4.6, 5, 5.2, 4.4], [4.9, 5, 5.1, 5.9, 5.3]);
    const ratio = (change.gAv ?? Number.NaN) / (change.dAv ?? Number.NaN);
    // J for 4 degrees of freedom (Hedges 1981, table 1).
    expect(ratio).toBeCloseTo(0.798, 3);
    expect(change.gAvLow).toBeCloseTo(ratio * (change.dAvLow ?? Number.NaN), 12);
    expect(change.gAvHigh).toBeCloseTo(ratio * (change.dAvHigh ?? Number.NaN), 12);
  });
});
