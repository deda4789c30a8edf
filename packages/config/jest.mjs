/**
 * Jest settings shared by every package: TypeScript through SWC, native ES modules, workspace packages from source.
 * @param {string} displayName the name in Jest's output
 * @param {string} rootDir the package's folder
 * @returns {import('jest').Config}
 */
export const jestProject = (displayName, rootDir) => ({
  displayName,
  rootDir,
  testEnvironment: 'node',
  // Workspace packages are read from their sources, so that a test never sees an old build.
  testEnvironmentOptions: { customExportConditions: ['medspill-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testMatch: ['<rootDir>/src/**/*.spec.ts', '<rootDir>/src/**/*.spec.tsx', '<rootDir>/test/**/*.spec.ts'],
});
