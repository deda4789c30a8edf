import { processIdentity } from './process-identity.mjs';

/**
 * The npm that runs this script, when one does: whoever ends it means to end the script. A script that was started directly has none,
 * and may outlive its shell.
 * @type {import('./process-identity.mjs').ProcessRecord | undefined}
 */
export const starter = process.env.npm_lifecycle_event ? { pid: process.ppid, identity: processIdentity(process.ppid) ?? '' } : undefined;
