import { defineConfig } from 'vitest/config';

/** Every package and app that has a Vitest config of its own is a project of this run. */
export default defineConfig({
  test: {
    projects: ['packages/*/vitest.config.mjs', 'apps/*/vitest.config.mjs'],
    // One for each processor: left to itself, Vitest leaves one of them idle.
    maxWorkers: '100%',
  },
});
