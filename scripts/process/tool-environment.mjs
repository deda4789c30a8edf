/** Variables by which npm tells a script about itself. Another package manager, started from it, would take them for its own. */
const npmsOwn = /^npm_(package|lifecycle|config_(local_prefix|noproxy|npm_version|user_agent)|command|execpath|node_execpath)/;

/**
 * The environment for the tools that install and build.
 * @param {NodeJS.ProcessEnv} [additions]
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(additions = {}) {
  const inherited = Object.entries(process.env).filter(([name]) => !npmsOwn.test(name) && name !== 'NODE_ENV');
  // NODE_ENV is the tools' own decision: set to production, it would leave out the packages that build.
  return { ...Object.fromEntries(inherited), TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', ...additions };
}
