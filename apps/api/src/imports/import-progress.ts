import { SingleBar } from 'cli-progress';
import type { ImportStep, OnImportProgress } from './import-step.js';

const titles: Record<ImportStep, string> = {
  checking: 'Checking the files',
  saving: 'Saving responses',
  closing: 'Closing waves',
};

const format = (title: string): string => `${title.padEnd(18)} {bar} {percentage} %`;

/** Shows how far an import has come: a bar per step on a terminal, elsewhere one line per step. */
export class ImportProgress {
  #step: ImportStep | null = null;
  #bar: SingleBar | null = null;

  constructor(private readonly stream: NodeJS.WriteStream) {}

  readonly show: OnImportProgress = (step, done, total) => {
    if (step !== this.#step) this.#begin(step, total);
    this.#bar?.update(done);
  };

  /** Leaves the last bar as it is. To be called at the end, whatever it was. */
  stop(): void {
    this.#bar?.stop();
    this.#bar = null;
  }

  #begin(step: ImportStep, total: number): void {
    this.stop();
    this.#step = step;
    if (!this.stream.isTTY) {
      this.stream.write(`${titles[step]}\n`);
      return;
    }
    this.#bar = new SingleBar({
      stream: this.stream,
      format: format(titles[step]),
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 30,
      hideCursor: true,
    });
    this.#bar.start(total, 0);
  }
}
