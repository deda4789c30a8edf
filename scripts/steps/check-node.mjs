import { manifest } from '../workspace.mjs';

/**
 * @returns {string} the version of Node that runs this
 * @throws when it is older than package.json asks for
 */
export function checkNode() {
  const wanted = manifest().engines.node.replace('>=', '');
  if (isOlder(process.versions.node, wanted)) {
    throw new Error(`Medspill needs Node ${wanted} or newer; this is ${process.versions.node}. Get a current one from https://nodejs.org/`);
  }
  if (process.platform === 'win32') throw new Error('On Windows, run Medspill inside WSL (https://learn.microsoft.com/windows/wsl/).');
  return process.versions.node;
}

/**
 * @param {string} version
 * @param {string} wanted
 */
function isOlder(version, wanted) {
  const [major, minor] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}
