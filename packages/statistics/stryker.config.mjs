/**
 * Mutation testing: node_modules/.bin/stryker run --concurrency 2 (in this folder; not part of npm test).
 * The properties are left out: they draw their data at random, and the score shall not. So is the programme, which needs all
 * of the package for every mutant; the specs that stay import what they test, so that a mutant runs few of them.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/**/*.ts', '!src/**/*.spec.ts', '!src/index.ts'],
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.mjs' },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 10_000,
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
};
