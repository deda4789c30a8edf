import type { FactorRow, WaveReliability } from '@medspill/contracts';
import { changeFinding, goalsFinding, mostImproved, sizeFinding, sizeWord } from './programme-findings.js';

const wave = (alpha: number | null): WaveReliability => ({
  responses: 210, alpha, alphaLow: 0.63, alphaHigh: 0.8, omega: alpha, noOmega: null, icc1: 0.3, icc2: 0.7,
  agreement: { strong: 25, moderate: 5, weak: 1 },
});

const row = (key: string, mean: number | null, reach = 0.1, dAv = mean): FactorRow => ({
  key,
  dimension: 'foundations',
  n: 31,
  t1: { mean: 5, sd: 0.5 },
  t2: { mean: 5.4, sd: 0.4 },
  change: {
    mean, sd: 0.3, t: 4, df: 30, p: 0.001, pHolm: 0.01, pBh: 0.01, dAv, dAvLow: 0.2, dAvHigh: 1, dZ: 0.7,
    gAv: 0.7, gAvLow: 0.2, gAvHigh: 1, wilcoxonP: 0.001, signFlipP: null, noSignFlip: 'too_many_groups', noTest: null,
    ciLow: mean === null ? null : mean - reach,
    ciHigh: mean === null ? null : mean + reach,
  },
  withheld: mean === null ? 'too_few_groups' : null,
  chosenBy: 3, improved: mean === null ? null : Math.round(mean * 30), unchanged: 2, declined: 3, notImproved: 5,
  reliability: { groups: 31, t1: wave(0.75), t2: wave(0.69), withheld: null },
});

describe('changeFinding', () => {
  it('claims a rise only for intervals above zero', () => {
    expect(changeFinding([row('a', 0.5), row('b', 0.05)])).toEqual({
      kind: 'some_up',
      factors: 2,
      up: 1,
      down: 0,
      unclear: 1,
    });
  });

  it('tells of falls beside rises', () => {
    expect(changeFinding([row('a', 0.5), row('b', -0.5)]).kind).toBe('up_and_down');
    expect(changeFinding([row('a', 0.05), row('b', -0.5)]).kind).toBe('some_down');
  });

  it('leaves withheld factors out', () => {
    expect(changeFinding([row('a', 0.5), row('b', null)])).toMatchObject({ kind: 'all_up', factors: 1 });
    expect(changeFinding([row('b', null)]).kind).toBe('nothing');
  });

  it('can find that nothing can be told', () => {
    expect(changeFinding([row('a', 0.05)]).kind).toBe('unclear');
  });
});

it('gives a change no size that its interval does not carry', () => {
  expect(sizeFinding([row('a', 0.9, 1.2)])).toEqual({ factors: 1, large: 0, medium: 0 });
  expect(sizeWord(row('a', 0.9, 1.2))).toBe('unclear');
  expect(sizeWord(row('a', null))).toBeNull();
});

it('counts large and medium changes whichever way they go', () => {
  expect(sizeFinding([row('a', 0.8), row('b', -0.9), row('c', 0.5), row('d', 0.1)])).toEqual({
    factors: 4,
    large: 2,
    medium: 1,
  });
});

it('names the factor that most groups improved on', () => {
  expect(mostImproved([row('a', 0.2), row('b', 0.9), row('c', null)])?.key).toBe('b');
  expect(mostImproved([row('c', null)])).toBeNull();
});

it('says that goals and change go together only when chance is unlikely', () => {
  expect(goalsFinding(0.64, 0.003)).toBe('more');
  expect(goalsFinding(-0.64, 0.003)).toBe('less');
  expect(goalsFinding(0.64, 0.05)).toBe('unclear');
  expect(goalsFinding(null, null)).toBe('nothing');
});
