import { integrateUnimodal } from './integrate-unimodal.js';

const gaussian = (centre: number, spread: number, height: number) => ({
  logDensity: (x: number) => height - ((x - centre) / spread) ** 2 / 2,
  slope: (x: number) => -(x - centre) / spread ** 2,
  statistic: (x: number) => (x - centre) ** 2,
});

it.each([
  [0, 1, 0],
  [300, 2, 0],
  [-500, 0.01, 900],
  [5, 40, -2000],
])('integrates a Gaussian around %d with spread %d and its variance', (centre, spread, height) => {
  const { logIntegral, meanStatistic } = integrateUnimodal(gaussian(centre, spread, height));
  expect(logIntegral).toBeCloseTo(height + Math.log(spread * Math.sqrt(2 * Math.PI)), 11);
  expect(meanStatistic / spread ** 2).toBeCloseTo(1, 11);
});

it('integrates a skewed density', () => {
  // exp(3x − eˣ): the integral is Γ(3) = 2, the mean of eˣ is 3.
  const { logIntegral, meanStatistic } = integrateUnimodal({
    logDensity: (x) => 3 * x - Math.exp(x),
    slope: (x) => 3 - Math.exp(x),
    statistic: Math.exp,
  });
  expect(logIntegral).toBeCloseTo(Math.LN2, 13);
  expect(meanStatistic).toBeCloseTo(3, 12);
});

it('says so when a function is too rough for it', () => {
  const { logDensity, ...others } = gaussian(0, 1, 0);
  const rough = { ...others, logDensity: (x: number) => logDensity(x) - (x > 0.123 ? 1 : 0) };
  expect(() => integrateUnimodal(rough)).toThrow(new RangeError('the integral does not converge'));
});
