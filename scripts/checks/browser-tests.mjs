import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { toolEnvironment } from '../process/tool-environment.mjs';
import { sessionSecret } from '../steps/session-secret.mjs';
import { root } from '../workspace.mjs';
import { findChromium } from './chromium.mjs';
import { runTests } from './run-tests.mjs';

const web = join(root, 'apps/web');

/**
 * Runs the browser tests, with Playwright on an installed Chromium.
 * @param {import('./steps.mjs').Surroundings} surroundings
 */
export async function runBrowserTests({ filter, databaseUrl, signal, say }) {
  const program = join(web, 'node_modules/@playwright/test/cli.js');
  if (!existsSync(program)) throw new Error('apps/web has no @playwright/test');
  const CHROME_PATH = await findChromium({ say, signal });
  return runTests({
    program: process.execPath,
    args: () => [program, 'test', '--reporter=list,json', ...(filter ? ['--pass-with-no-tests', filter] : [])],
    addToEnvironment: (results) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: results }),
    environment: toolEnvironment({
      CI: 'true',
      FORCE_COLOR: '0',
      CHROME_PATH,
      DATABASE_URL: databaseUrl,
      TEST_DATABASE_URL: databaseUrl,
      MEDSPILL_SESSION_SECRET: sessionSecret(),
    }),
    cwd: web,
    signal,
    read(results) {
      const { expected, unexpected, flaky, skipped } = JSON.parse(results).stats;
      // A test that passes only at the second attempt has failed.
      return { passed: expected, failed: unexpected + flaky, skipped };
    },
  });
}
