import { describeTally, sum } from './tally.mjs';

/**
 * @typedef {import('./steps.mjs').Step & { tally: import('./tally.mjs').Tally }} Done
 */

/**
 * Runs the steps one after the other, whatever comes of each.
 * @param {import('./steps.mjs').Step[]} steps
 * @param {Omit<import('./steps.mjs').Surroundings, 'say'>} surroundings
 * @param {import('../progress.mjs').Progress} progress
 * @returns {Promise<Done[]>}
 */
export async function runSteps(steps, surroundings, progress) {
  /** @type {Done[]} */
  const done = [];
  for (const step of steps) {
    const buildFailed = done.some(({ kind, tally }) => kind === 'build' && tally.failed > 0);
    /** @type {import('./tally.mjs').Tally} */
    let tally = { passed: 0, failed: 1, skipped: 0, output: 'Not run: it needs what could not be built.' };
    await progress.step(step.name, async (say) => {
      if (!(step.onBuild && buildFailed)) tally = await runStep(step, { ...surroundings, say });
      return tally.failed > 0 ? progress.paint.red(describeTally(tally)) : describeTally(tally);
    });
    if (tally.failed > 0 && tally.output) progress.line(`\n${tally.output}\n`);
    done.push({ ...step, tally });
  }
  return done;
}

/**
 * Says what came of all the steps. The last line is the sum.
 * @param {Done[]} done
 * @param {import('../progress.mjs').Progress} progress
 * @param {{ filtered: boolean }} options filtered: that a step has no test to run is then nothing wrong
 * @returns {boolean} whether all is well
 */
export function conclude(done, progress, { filtered }) {
  const failed = done.filter(({ tally }) => tally.failed > 0);
  const runners = done.filter(({ tests }) => tests);
  const idle = runners.filter(({ tally }) => tally.passed + tally.failed === 0);
  const wronglyIdle = filtered && idle.length < runners.length ? [] : idle;
  progress.line();
  for (const [what, steps] of Object.entries({ Failed: failed, 'No test ran': wronglyIdle })) {
    if (steps.length > 0) progress.line(`  ${progress.paint.red(`${what}: ${steps.map(({ name }) => name).join(', ')}`)}\n`);
  }
  progress.line(describeTally(sum(done.map(({ tally }) => tally))));
  return failed.length + wronglyIdle.length === 0;
}

/**
 * @param {import('./steps.mjs').Step} step
 * @param {import('./steps.mjs').Surroundings} surroundings
 * @returns {Promise<import('./tally.mjs').Tally>}
 */
async function runStep({ run }, surroundings) {
  try {
    return await run(surroundings);
  } catch (error) {
    if (surroundings.signal.aborted) throw error;
    return { passed: 0, failed: 1, skipped: 0, output: error.output ?? error.message };
  }
}
