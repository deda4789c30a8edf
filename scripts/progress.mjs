import { ProgramFailure } from './process/run-hidden.mjs';

const nameWidth = 14;
const noteWidth = 58;
/** After this long, a step that shows no sign of life says that it is at work. */
const patience = 5_000;

/**
 * Says what is being done, one line to a step: name, result, seconds.
 * @param {NodeJS.WriteStream} stream
 */
export function openProgress(stream) {
  // Whoever read along may leave (`npm start | head`); the work goes on.
  stream.on('error', () => {});
  const paint = painter(stream);
  const line = (text = '') => stream.write(`${text}\n`);

  /** @param {string} name */
  const announce = (name) => {
    if (stream.isTTY) stream.write(`  ${name.padEnd(nameWidth)}${paint.dim('…')}`);
  };
  /**
   * @param {string} name
   * @param {string} note
   * @param {number} started
   */
  const conclude = (name, note, started) => {
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    line(`${stream.isTTY ? '\r\u001B[K' : ''}  ${name.padEnd(nameWidth)}${note.padEnd(noteWidth)}${paint.dim(seconds.padStart(8))}`);
  };

  return {
    line,
    paint,

    /**
     * @param {string} name
     * @param {(say: (remark: string) => void) => Promise<string>} work answers with what came of it; `say` adds a line of explanation
     */
    async step(name, work) {
      const started = performance.now();
      /** @type {string[]} */
      const remarks = [];
      announce(name);
      const waiting = setTimeout(() => !stream.isTTY && line(`  ${name.padEnd(nameWidth)}…`), patience);
      try {
        conclude(name, await work((remark) => remarks.push(remark)), started);
      } catch (error) {
        conclude(name, paint.red(error.name === 'Interrupted' ? 'interrupted' : 'failed'), started);
        throw error;
      } finally {
        clearTimeout(waiting);
        for (const remark of remarks) line(`  ${' '.repeat(nameWidth)}${paint.dim(remark)}`);
      }
    },

    /** @param {unknown} error */
    failure(error) {
      if (error instanceof ProgramFailure && error.output) line(`\n${error.output}`);
      line(`\n${paint.red(error instanceof Error ? error.message : String(error))}`);
    },
  };
}

/** @typedef {ReturnType<typeof openProgress>} Progress */

/** @param {NodeJS.WriteStream} stream */
function painter(stream) {
  const colours = stream.isTTY && !process.env.NO_COLOR;
  /** @param {number} code */
  const style = (code) => (/** @type {string} */ text) => (colours ? `\u001B[${code}m${text}\u001B[0m` : text);
  return { bold: style(1), dim: style(2), red: style(31), green: style(32) };
}
