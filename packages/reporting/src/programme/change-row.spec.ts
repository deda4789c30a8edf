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
});
