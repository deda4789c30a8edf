import type { SurveyAnswers } from '@medspill/contracts';
import { applyPatch, type DraftPatch, emptyPatch, isEmptyPatch, mergePatches } from './draft-patch';
import type { DraftQueue } from './draft-queue';

/** `waiting`: the last attempt failed, the answers are kept on the device and tried again. `refused`: no attempt will help. */
export type SaveStatus = 'idle' | 'saving' | 'saved' | 'waiting' | 'refused';

export interface AutosaveState {
  readonly answers: SurveyAnswers;
  readonly status: SaveStatus;
  /** What the server refused with; null unless `refused`. */
  readonly refusal: unknown;
}

export type SendAnswers = (answers: SurveyAnswers) => Promise<unknown>;

interface AutosaveOptions {
  /** What the server has. */
  readonly saved: SurveyAnswers;
  readonly queue: DraftQueue;
  readonly save: SendAnswers;
  /** Whether sending the same again is useless, for example because the wave has closed. */
  readonly isFinal: (error: unknown) => boolean;
  readonly delayMs?: number;
  /** Waits between attempts; the last repeats. */
  readonly retryMs?: readonly number[];
}

/**
 * Holds a respondent's answers and sees to it that the server gets them: shortly after the last change, one request at a time,
 * again and again while the network is away. What is not saved yet lies in the queue.
 */
export class Autosave {
  private state: AutosaveState;
  private pending: DraftPatch;
  private sending: DraftPatch = emptyPatch;
  private request: Promise<void> | null = null;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: AutosaveOptions) {
    this.pending = options.queue.read();
    const unsaved = !isEmptyPatch(this.pending);
    this.state = { answers: applyPatch(options.saved, this.pending), status: unsaved ? 'waiting' : 'idle', refusal: null };
  }

  readonly getState = (): AutosaveState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(patch: DraftPatch): void {
    if (this.state.status === 'refused') return;
    this.pending = mergePatches(this.pending, patch);
    this.keep();
    this.publish({ answers: applyPatch(this.state.answers, patch) });
    this.schedule(this.options.delayMs ?? 800);
  }

  /** Saves what is unsaved at once: when the network is back, or the page is about to be hidden. Never throws. */
  async saveNow(): Promise<void> {
    clearTimeout(this.timer);
    if (this.request || this.state.status === 'refused' || isEmptyPatch(this.pending)) return;
    await this.deliver(this.options.save).catch(() => undefined);
  }

  /** Sends everything by another way than saving, after what is under way. Throws what `send` throws. */
  async submit(send: SendAnswers): Promise<void> {
    clearTimeout(this.timer);
    while (this.request) await this.request.catch(() => undefined);
    clearTimeout(this.timer);
    await this.deliver(send);
  }

  /** Lets go of what is unsaved and waits for what is under way, so that nothing is sent any more. */
  async discard(): Promise<void> {
    clearTimeout(this.timer);
    this.pending = emptyPatch;
    while (this.request) await this.request.catch(() => undefined);
    clearTimeout(this.timer);
    this.pending = emptyPatch;
    this.options.queue.write(emptyPatch);
  }

  /** Stops the clock. What is unsaved stays in the queue. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private deliver(send: SendAnswers): Promise<void> {
    const request = this.attempt(send).finally(() => {
      if (this.request === request) this.request = null;
    });
    this.request = request;
    return request;
  }

  private async attempt(send: SendAnswers): Promise<void> {
    this.sending = this.pending;
    this.pending = emptyPatch;
    this.publish({ status: 'saving' });
    try {
      await send(this.state.answers);
    } catch (error) {
      this.pending = mergePatches(this.sending, this.pending);
      this.sending = emptyPatch;
      this.failed(error);
      throw error;
    }
    this.sending = emptyPatch;
    this.failures = 0;
    this.keep();
    this.publish({ status: 'saved' });
    if (!isEmptyPatch(this.pending)) this.schedule(this.options.delayMs ?? 800);
  }

  private failed(error: unknown): void {
    if (this.options.isFinal(error)) {
      // Nothing will ever be sent again, so answers have no business on the device.
      this.options.queue.write(emptyPatch);
      this.publish({ status: 'refused', refusal: error });
      return;
    }
    if (isEmptyPatch(this.pending)) {
      this.publish({ status: 'saved' });
      return;
    }
    const waits = this.options.retryMs ?? [2_000, 5_000, 15_000, 30_000];
    this.schedule(waits[Math.min(this.failures, waits.length - 1)] ?? 30_000);
    this.failures += 1;
    this.publish({ status: 'waiting' });
  }

  private keep(): void {
    this.options.queue.write(mergePatches(this.sending, this.pending));
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveNow(), ms);
  }

  private publish(change: Partial<AutosaveState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
