/**
 * Vitest settings shared by every package: workspace packages from source, decorators as Nest reads them.
 * @param {string} name the name in Vitest's output, and what `--project` calls it
 * @param {string} root the package's folder
 * @param {import('vitest/node').ProjectConfig} [settings] beside these
 * @returns {import('vitest/config').UserWorkspaceConfig}
 */
export const vitestProject = (name, root, settings = {}) => ({
  root,
  // Workspace packages are read from their sources, so that a test never sees an old build.
  ssr: { resolve: { conditions: ['medspill-source', 'module', 'node', 'development|production'] } },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  test: {
    name,
    globals: true,
    include: ['src/**/*.spec.{ts,tsx}', 'test/**/*.spec.ts'],
    // Files share what they load: an application of 2,400 modules takes seconds to load, and specs change nothing in them.
    isolate: false,
    pool: 'forks',
    // A machine that is busy with something else is slow, not wrong.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    ...settings,
  },
});
