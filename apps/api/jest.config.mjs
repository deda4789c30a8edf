import { jestProject } from '@medspill/config/jest';

export default {
  ...jestProject('api', import.meta.dirname),
  globalSetup: '<rootDir>/test/support/template-database.mjs',
  globalTeardown: '<rootDir>/test/support/drop-template-database.mjs',
};
