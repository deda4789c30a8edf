import { runHidden } from '../process/run-hidden.mjs';
import { toolEnvironment } from '../process/tool-environment.mjs';
import { build, turbo } from '../steps/build.mjs';
import { root } from '../workspace.mjs';
import { runBrowserTests } from './browser-tests.mjs';
import { runNodeTests } from './node-tests.mjs';
import { asTally, runCheck } from './run-check.mjs';
import { runVitest } from './vitest.mjs';

/**
 * What a step is given. `say` adds a line of explanation.
 * @typedef {{ databaseUrl: string, filter?: string, signal: AbortSignal, say: (remark: string) => void }} Surroundings
 *
 * One step of `npm test`. `kind` is what `--only=` names; `tests` is set when it counts tests, `onBuild` when it runs what was built.
 * @typedef {{ name: string, kind: 'build' | 'lint' | 'unit' | 'api' | 'scripts' | 'browser', tests?: boolean, onBuild?: boolean,
 *   run: (surroundings: Surroundings) => Promise<import('./tally.mjs').Tally> }} Step
 */

const isApi = (/** @type {string} */ folder) => folder === 'apps/api';

/** @type {Step[]} */
export const steps = [
  // Everything after it reads what it builds.
  { name: 'Build', kind: 'build', run: ({ signal }) => asTally(() => build({ signal })) },
  { name: 'Types', kind: 'lint', run: ({ signal }) => asTally(() => turbo(['typecheck'], { signal })) },
  { name: 'Script types', kind: 'lint', run: ({ signal }) => runCheck(['tsc', '-p', 'scripts'], signal) },
  { name: 'Lint', kind: 'lint', run: ({ signal }) => runCheck(['oxlint', '--deny-warnings'], signal) },
  { name: 'Imports', kind: 'lint', run: ({ signal }) => runCheck(['depcruise', '--config', '.dependency-cruiser.cjs', 'apps', 'packages'], signal) },
  { name: 'Unused', kind: 'lint', run: ({ signal }) => runCheck(['knip', '--no-config-hints'], signal) },
  { name: 'Secrets', kind: 'lint', run: ({ signal }) => runCheck(['secretlint', '--secretlintignore', '.gitignore', '**/*'], signal) },
  { name: 'Own lints', kind: 'lint', run: ({ signal }) => asTally(() => runOwnLints(signal)) },
  { name: 'Unit', kind: 'unit', tests: true, run: (surroundings) => runVitest((folder) => !isApi(folder), surroundings) },
  { name: 'API', kind: 'api', tests: true, onBuild: true, run: (surroundings) => runVitest(isApi, surroundings) },
  { name: 'Scripts', kind: 'scripts', tests: true, onBuild: true, run: runNodeTests },
  { name: 'Browser', kind: 'browser', tests: true, onBuild: true, run: runBrowserTests },
];

/**
 * The lints that packages and apps bring for themselves, such as that of the translations.
 * @param {AbortSignal} signal
 */
function runOwnLints(signal) {
  const args = ['--filter', './apps/*', '--filter', './packages/*', '--if-present', 'run', 'lint'];
  return runHidden('node_modules/.bin/pnpm', args, { cwd: root, env: toolEnvironment({ CI: 'true' }), signal });
}
