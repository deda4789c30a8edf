/** `npm start`: from a clone, fresh or warm, to the running service. */
import { startArguments } from './steps/start-arguments.mjs';
import { aborted, interruption } from './process/interruption.mjs';
import { openProgress } from './progress.mjs';
import { loadEnvironmentFile } from './steps/environment-file.mjs';
import { claimService, forgetService } from './steps/running-service.mjs';
import { openService } from './steps/service.mjs';

const progress = openProgress(process.stdout);
loadEnvironmentFile();
const options = startArguments(progress);
if (options) await main(options);

/** @param {import('./steps/start-arguments.mjs').StartOptions} given */
async function main(given) {
  const service = openService(progress);
  const signal = interruption(service.kill);
  progress.line(`\n  ${progress.paint.bold('Medspill')}\n`);
  const claim = await claimService();
  if ('other' in claim) {
    const { address, launcher } = claim.other;
    progress.line(address ? `  runs already at ${address} (process ${launcher.pid})\n` : `  is being started already, by process ${launcher.pid}\n`);
    process.exitCode = 1;
    return;
  }
  try {
    const { ended } = await service.start({ ...given, leftOver: claim.leftOver }, signal);
    const crash = await Promise.race([aborted(signal), ended]);
    if (crash) throw crash;
  } catch (error) {
    if (!signal.aborted) {
      progress.failure(error);
      process.exitCode = 1;
    }
  }
  await service.stop();
  forgetService();
  // What was interrupted may have left a timer or a pipe open.
  process.exit();
}
