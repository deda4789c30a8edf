/**
 * Says where the service is and who one can be in it.
 * @param {import('../progress.mjs').Progress} progress
 * @param {string} address
 * @param {{ demo: boolean, place: string }} options place: where the data is
 */
export async function printWelcome({ line, paint }, address, { demo, place }) {
  line(`\n  Medspill runs at ${paint.bold(address)}`);
  if (demo) {
    const identities = await demoIdentities(address);
    const width = (/** @type {'name' | 'role'} */ field) => Math.max(...identities.map((identity) => identity[field].length)) + 2;
    line('\n  Look around as');
    for (const { name, role, description } of identities) {
      line(`    ${name.padEnd(width('name'))}${role.padEnd(width('role'))}${paint.dim(description ?? '')}`);
    }
    line(`\n  Answer a survey as a group member: ${paint.bold(`${address}/demo/respondent`)}`);
  }
  line(`\n  Ctrl-C stops it; the data stays in ${place}\n`);
}

/**
 * @param {string} address
 * @returns {Promise<{ name: string, role: string, description?: string }[]>}
 */
async function demoIdentities(address) {
  const answer = await fetch(`${address}/api/demo/identities`);
  if (!answer.ok) throw new Error(`The demo identities cannot be read: ${answer.status} ${answer.statusText}`);
  const { identities } = /** @type {any} */ (await answer.json());
  return identities;
}
