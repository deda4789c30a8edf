import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { runHidden } from '../process/run-hidden.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @param {{ say: (remark: string) => void, signal: AbortSignal }} options
 * @returns {Promise<string>} the program; on Debian and its kin, root gets it installed
 * @throws with what to install, when there is none
 */
export async function findChromium({ say, signal }) {
  const found = installedChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('No Chromium is installed: installing Debian\'s package "chromium".');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runHidden('apt-get', ['update'], { env, signal });
    await runHidden('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { env, signal });
    const installed = installedChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium or Google Chrome, and none is installed here.\n' +
      'Debian, Ubuntu: sudo apt-get install chromium. macOS: brew install --cask google-chrome. Or set CHROME_PATH to the program.',
  );
}

/** @returns {string | undefined} */
function installedChromium() {
  const { CHROME_PATH, PATH = '' } = process.env;
  if (CHROME_PATH) {
    if (isProgram(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH names no program: ${CHROME_PATH}`);
  }
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
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
