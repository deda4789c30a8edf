import { cohensDavInterval } from './cohens-dav-interval.js';
import { cohensDrmInterval } from './cohens-drm-interval.js';
import { cohensDzInterval } from './cohens-dz-interval.js';
import { hedgesCorrection } from './hedges-correction.js';
import { hedgesGavInterval } from './hedges-gav-interval.js';

// R: uniroot on pt(6.2269, 30, ncp) at 0.975 and 0.025 with tol 1e-14.
const NCP = { t: 6.2269, df: 30, low: 3.68440126945225, high: 8.70515862974809 };

const { t, df } = NCP;

it('is the interval of the noncentrality times the effect per unit of t', () => {
  const dAv = cohensDavInterval({ dAv: 1.08, t, df });
  expect(dAv?.low).toBeCloseTo((NCP.low * 1.08) / t, 9);
  expect(dAv?.high).toBeCloseTo((NCP.high * 1.08) / t, 9);
  const dZ = cohensDzInterval({ dZ: t / Math.sqrt(31), t, df });
  expect(dZ?.low).toBeCloseTo(NCP.low / Math.sqrt(31), 9);
  expect(dZ?.high).toBeCloseTo(NCP.high / Math.sqrt(31), 9);
  const dRm = cohensDrmInterval({ dRm: 0.9, t, df });
  expect(dRm?.low).toBeCloseTo((NCP.low * 0.9) / t, 9);
  expect(dRm?.high).toBeCloseTo((NCP.high * 0.9) / t, 9);
});

it('is shorter by J for Hedges g_av', () => {
  const [d, g] = [cohensDavInterval({ dAv: 1.08, t, df }), hedgesGavInterval({ dAv: 1.08, t, df })];
  const correction = hedgesCorrection(30) ?? NaN;
  expect(g?.low).toBeCloseTo((d?.low ?? NaN) * correction, 14);
  expect(g?.high).toBeCloseTo((d?.high ?? NaN) * correction, 14);
  expect(hedgesGavInterval({ dAv: 1, t: 2, df: 1 })).toBeNull();
  expect(hedgesGavInterval({ dAv: null, t: 2, df: 3 })).toBeNull();
});

it('turns with the sign', () => {
  const [up, down] = [cohensDavInterval({ dAv: 1.08, t, df }), cohensDavInterval({ dAv: -1.08, t: -t, df })];
  expect([down?.low, down?.high]).toEqual([-(up?.high ?? NaN), -(up?.low ?? NaN)]);
});

it('is narrower for less confidence', () => {
  for (const interval of [cohensDavInterval, hedgesGavInterval]) {
    const [wide, narrow] = [interval({ dAv: 1, t, df }), interval({ dAv: 1, t, df, confidence: 0.5 })];
    expect((narrow?.high ?? NaN) - (narrow?.low ?? NaN)).toBeLessThan((wide?.high ?? NaN) - (wide?.low ?? NaN));
  }
  expect(cohensDzInterval({ dZ: 1, t, df, confidence: 0.5 })?.low).toBeGreaterThan(
    cohensDzInterval({ dZ: 1, t, df })?.low ?? NaN,
  );
  expect(cohensDrmInterval({ dRm: 1, t, df, confidence: 0.5 })?.low).toBeGreaterThan(
    cohensDrmInterval({ dRm: 1, t, df })?.low ?? NaN,
  );
});

it('hardly moves with t near 0, and at 0 needs the effect per unit of t', () => {
  const near = cohensDavInterval({ dAv: 2e-17, t: 1e-16, df: 10 });
  const at = cohensDavInterval({ dAv: 0, t: 0, df: 10, dAvPerT: 0.2 });
  expect(at?.low).toBeCloseTo(near?.low ?? NaN, 14);
  expect(at?.high).toBeCloseTo(near?.high ?? NaN, 14);
  expect(at?.high).toBeCloseTo(0.2 * 1.959963984540054, 13);
  expect(cohensDavInterval({ dAv: 0, t: 0, df: 10 })).toBeNull();
  expect(cohensDrmInterval({ dRm: 0, t: 0, df: 10 })).toBeNull();
  expect(cohensDzInterval({ dZ: 0, t: 0, df: 8 })?.high).toBeCloseTo(1.959963984540054 / 3, 13);
});

it('does not exist without d or t', () => {
  expect(cohensDavInterval({ dAv: null, t: 1, df: 5 })).toBeNull();
  expect(cohensDavInterval({ dAv: 1, t: null, df: 5 })).toBeNull();
});

it('refuses contradictions and what is not allowed', () => {
  expect(() => cohensDavInterval({ dAv: 1, t: -1, df: 5 })).toThrow(
    new RangeError('dAv and t must have the same sign, got 1 and -1'),
  );
  expect(() => cohensDzInterval({ dZ: 1, t: -1, df: 5 })).toThrow('dZ and t must have the same sign');
  expect(() => cohensDrmInterval({ dRm: 1, t: -1, df: 5 })).toThrow('dRm and t must have the same sign');
  expect(() => cohensDavInterval({ dAv: 1, t: 1, df: 0 })).toThrow('df must be above 0');
  expect(() => cohensDavInterval({ dAv: NaN, t: 1, df: 5 })).toThrow('dAv must be finite');
  expect(() => cohensDavInterval({ dAv: 1, t: NaN, df: 5 })).toThrow('t must be finite');
  expect(() => cohensDavInterval({ dAv: 1, t: 1, df: 5, confidence: 1 })).toThrow('confidence must be below 1');
  expect(() => cohensDavInterval({ dAv: 1, t: 1, df: 5, dAvPerT: 0 })).toThrow('dAvPerT must be above 0');
});
