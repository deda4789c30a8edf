import { formatCoefficient, formatInterval, formatNumber, formatP, formatPercent, formatSigned } from './number-format.js';

describe('formatNumber', () => {
  it('uses the decimal sign of the locale', () => {
    expect(formatNumber(5.0649, 'nb')).toBe('5,06');
    expect(formatNumber(5.0649, 'nn')).toBe('5,06');
    expect(formatNumber(5.0649, 'da')).toBe('5,06');
    expect(formatNumber(5.0649, 'en')).toBe('5.06');
  });

  it('writes a real minus sign, and none before a zero', () => {
    expect(formatNumber(-0.312, 'nb')).toBe('\u22120,31');
    expect(formatNumber(-0.004, 'nb')).toBe('0,00');
  });

  it('shows a dash where there is no figure', () => {
    expect(formatNumber(null, 'en')).toBe('–');
  });
});

describe('formatSigned', () => {
  it('always shows the direction of a change', () => {
    expect(formatSigned(0.4327, 'nb')).toBe('+0,43');
    expect(formatSigned(-0.4327, 'en')).toBe('\u22120.43');
    expect(formatSigned(0.001, 'en')).toBe('0.00');
  });
});

describe('formatP', () => {
  it('says only that a p-value is below 0.001', () => {
    expect(formatP(7.4e-7, 'en')).toBe('<\u00a00.001');
    expect(formatP(0.0327, 'nb')).toBe('0,033');
  });
});

describe('formatInterval', () => {
  it('joins the ends with a word', () => {
    expect(formatInterval(-0.12, 0.5, 'nb', 'til')).toBe('\u22120,12\u00a0til\u00a00,50');
    expect(formatInterval(null, 0.5, 'nb', 'til')).toBe('–');
  });
});

describe('formatPercent', () => {
  it('rounds to whole percent', () => {
    expect(formatPercent(0.956, 'nb')).toBe('96\u00a0%');
    expect(formatPercent(0.956, 'en')).toBe('96%');
  });
});

describe('formatCoefficient', () => {
  it('leaves out the zero in English only', () => {
    expect(formatCoefficient(0.638, 'en')).toBe('.64');
    expect(formatCoefficient(-0.638, 'en')).toBe('\u2212.64');
    expect(formatCoefficient(0.638, 'nb')).toBe('0,64');
  });
});
