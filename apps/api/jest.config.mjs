import { jestProject } from '@medspill/config/jest';

export default {
  ...jestProject('api', import.meta.dirname),
  // Every step here waits for a real server and database, on a machine that may be busy.
  testTimeout: 30_000,
  globalSetup: '<rootDir>/test/support/template-database.mjs',
  globalTeardown: '<rootDir>/test/support/drop-template-database.mjs',
};
