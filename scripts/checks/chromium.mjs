import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { runHidden } from '../process/run-hidden.mjs';

/** Chromium without windows, in which the tests take three quarters of the time. */
const shell = 'chromium-headless-shell';
const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @param {{ say: (remark: string) => void, signal: AbortSignal, whole?: boolean }} options `whole`: a browser that has windows
 * @returns {Promise<string>} the program; on Debian and its kin, root gets it installed
 * @throws with what to install, when there is none
 */
export async function findChromium({ say, signal, whole = false }) {
  const found = installedChromium(whole);
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runHidden('apt-get', ['update'], { env, signal });
    const install = (/** @type {string} */ name) => {
      say(`No Chromium is installed: installing the package "${name}".`);
      return runHidden('apt-get', ['install', '--yes', '--no-install-recommends', name], { env, signal });
    };
    // Not every distribution has the one without windows.
    if (!whole) await install(shell).catch(unlessInterrupted);
    if (!installedChromium(whole)) await install('chromium');
    const installed = installedChromium(whole);
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium or Google Chrome, and none is installed here.\n' +
      'Debian, Ubuntu: sudo apt-get install chromium. macOS: brew install --cask google-chrome. Or set CHROME_PATH to the program.',
  );
}

/** @param {Error} error */
function unlessInterrupted(error) {
  if (error.name === 'Interrupted') throw error;
}

/**
 * @param {boolean} whole
 * @returns {string | undefined}
 */
function installedChromium(whole) {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) {
    if (isProgram(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH names no program: ${CHROME_PATH}`);
  }
  const folders = PATH.split(delimiter);
  const onPath = (whole ? browsers : [shell, ...browsers]).flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
