import type { SavedResponse, SurveyAnswers } from '@medspill/contracts';
import { applyPatch, type DraftPatch, emptyPatch, isEmptyPatch, mergePatches, renewPatch, withShownSpaces } from './draft-patch';
import type { DraftQueue } from './draft-queue';

/** `waiting`: the last attempt failed, the answers are kept on the device and tried again. `refused`: no attempt will help. */
export type SaveStatus = 'idle' | 'saving' | 'saved' | 'waiting' | 'refused';

export interface AutosaveState {
  readonly answers: SurveyAnswers;
  /** The answers were sent, here or on another device, so that changes count as soon as they are saved. */
  readonly submitted: boolean;
  readonly status: SaveStatus;
  /** What the server refused with; null unless `refused`. */
  readonly refusal: unknown;
}

/** Delivers changes; gives back all that is saved then. */
export type SendChanges = (changes: DraftPatch) => Promise<SavedResponse>;

interface AutosaveOptions {
  /** What the server has. */
  readonly saved: SavedResponse;
  readonly queue: DraftQueue;
  readonly save: SendChanges;
  /** Asks the server for what is saved. */
  readonly read: () => Promise<SavedResponse>;
  /** Whether sending the same again is useless, for example because the wave has closed. */
  readonly isFinal: (error: unknown) => boolean;
  /** How long the server asked to be left alone. */
  readonly askedToWaitMs?: (error: unknown) => number;
  readonly delayMs?: number;
  /** Waits between attempts; the last repeats. */
  readonly retryMs?: readonly number[];
}

/**
 * Holds a respondent's answers and sees to it that the server gets them: shortly after the last change, one request at a time,
 * again and again while the network is away. Only changes are sent, so that devices add to each other; every answer of the
 * server says what was answered elsewhere. What is not saved yet lies in the queue.
 */
export class Autosave {
  private state: AutosaveState;
  private pending: DraftPatch;
  private sending: DraftPatch = emptyPatch;
  private request: Promise<void> | null = null;
  private reading = false;
  private deliveries = 0;
  private failures = 0;
  /** On the clock that only goes forward. */
  private leftAloneUntil = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: AutosaveOptions) {
    const { saved, submitted } = options.saved;
    this.pending = options.queue.read();
    const status = isEmptyPatch(this.pending) ? 'idle' : 'waiting';
    this.state = { answers: applyPatch(saved, this.pending), submitted, status, refusal: null };
  }

  readonly getState = (): AutosaveState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(patch: DraftPatch): void {
    if (this.state.status === 'refused') return;
    this.pending = mergePatches(this.pending, patch);
    this.options.queue.keep(patch);
    this.publish({ answers: applyPatch(this.state.answers, patch) });
    this.schedule(this.options.delayMs ?? 800);
  }

  /** Takes over what another tab of this browser has put in the queue. That tab delivers it. */
  takeOverQueue(): void {
    if (this.state.status === 'refused') return;
    const kept = this.options.queue.read();
    this.pending = renewPatch(this.pending, kept);
    this.publish({ answers: applyPatch(this.state.answers, kept) });
  }

  /** Saves what is unsaved at once: when the network is back, or the page is about to be hidden. Never throws. */
  async saveNow(): Promise<void> {
    clearTimeout(this.timer);
    if (this.request || this.state.status === 'refused' || isEmptyPatch(this.pending)) return;
    await this.deliver(this.options.save).catch(() => undefined);
  }

  /** Saves what is unsaved, and learns what was answered on other devices. Never throws. */
  async refresh(): Promise<void> {
    if (!isEmptyPatch(this.pending)) return this.saveNow();
    if (this.request || this.reading || this.state.status === 'refused') return;
    this.reading = true;
    const { deliveries } = this;
    try {
      const saved = await this.options.read();
      // What was delivered meanwhile is newer than what was read.
      if (deliveries === this.deliveries) this.adopt(saved);
    } catch (error) {
      if (this.options.isFinal(error)) this.failed(error);
    }
    this.reading = false;
  }

  /** Sends everything by another way than saving, after what is under way. Throws what `send` throws. */
  async submit(send: SendChanges): Promise<void> {
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
    this.options.queue.clear();
  }

  /** Stops the clock. What is unsaved stays in the queue. */
  stop(): void {
    clearTimeout(this.timer);
  }

  private deliver(send: SendChanges): Promise<void> {
    this.deliveries += 1;
    const request = this.attempt(send).finally(() => {
      if (this.request === request) this.request = null;
    });
    this.request = request;
    return request;
  }

  private async attempt(send: SendChanges): Promise<void> {
    this.sending = this.pending;
    this.pending = emptyPatch;
    this.publish({ status: 'saving' });
    try {
      const saved = await send(this.sending);
      this.options.queue.delivered(this.sending);
      this.sending = emptyPatch;
      this.adopt(saved);
    } catch (error) {
      this.pending = mergePatches(this.sending, this.pending);
      this.sending = emptyPatch;
      this.failed(error);
      throw error;
    }
    this.failures = 0;
    this.publish({ status: 'saved' });
    if (!isEmptyPatch(this.pending)) this.schedule(this.options.delayMs ?? 800);
  }

  /** Shows what the server has, under what it has not got yet. */
  private adopt({ saved, submitted }: SavedResponse): void {
    const unsaved = mergePatches(this.sending, this.pending);
    this.publish({ answers: applyPatch(withShownSpaces(saved, this.state.answers), unsaved), submitted });
  }

  private failed(error: unknown): void {
    if (this.options.isFinal(error)) {
      // Nothing will ever be sent again, so answers have no business on the device.
      this.options.queue.clear();
      this.publish({ status: 'refused', refusal: error });
      return;
    }
    if (isEmptyPatch(this.pending)) {
      this.publish({ status: 'saved' });
      return;
    }
    const waits = this.options.retryMs ?? [2_000, 5_000, 15_000, 30_000];
    const wait = waits[Math.min(this.failures, waits.length - 1)] ?? 30_000;
    this.leftAloneUntil = performance.now() + (this.options.askedToWaitMs?.(error) ?? 0);
    this.schedule(wait);
    this.failures += 1;
    this.publish({ status: 'waiting' });
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.saveNow(), Math.max(ms, this.leftAloneUntil - performance.now()));
  }

  private publish(change: Partial<AutosaveState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
