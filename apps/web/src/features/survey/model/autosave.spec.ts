import type { SavedResponse } from '@medspill/contracts';
import { Autosave } from './autosave';
import { applyPatch, type DraftPatch, emptyPatch, mergePatches, withoutSame } from './draft-patch';
import type { DraftQueue } from './draft-queue';

const closed = new Error('closed');
const offline = new Error('offline');
const tooFast = new Error('too fast');
const answer = (position: number, value: number | null): DraftPatch => ({ answers: { [position]: value }, texts: {} });

const queueIn = (held: { patch: DraftPatch }): DraftQueue => ({
  read: () => held.patch,
  keep: (patch) => void (held.patch = mergePatches(held.patch, patch)),
  delivered: (patch) => void (held.patch = withoutSame(held.patch, patch)),
  clear: () => void (held.patch = emptyPatch),
});

/** A server that merges what it is sent, as the real one does. */
const setUp = (stored: DraftPatch = emptyPatch) => {
  const held = { patch: stored };
  const server: { response: SavedResponse } = { response: { saved: { answers: [null, null, null], texts: {} }, submitted: false } };
  const sent: DraftPatch[] = [];
  const outcome: { next: 'ok' | Error; gate: Promise<void> } = { next: 'ok', gate: Promise.resolve() };
  const answered = async (): Promise<SavedResponse> => {
    await outcome.gate;
    if (outcome.next !== 'ok') throw outcome.next;
    return server.response;
  };
  const elsewhere = (patch: DraftPatch, submitted = server.response.submitted): void => {
    server.response = { saved: applyPatch(server.response.saved, patch), submitted };
  };
  const send = async (changes: DraftPatch): Promise<SavedResponse> => {
    sent.push(changes);
    await answered();
    elsewhere(changes);
    return server.response;
  };
  const autosave = new Autosave({
    saved: server.response,
    queue: queueIn(held),
    save: send,
    read: answered,
    isFinal: (error) => error === closed,
    askedToWaitMs: (error) => (error === tooFast ? 40_000 : 0),
    delayMs: 100,
    retryMs: [1_000, 5_000],
  });
  return { autosave, held, sent, outcome, send, elsewhere };
};

describe('Autosave', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('saves once, a moment after the last of several changes', async () => {
    const { autosave, sent, held } = setUp();
    autosave.change(answer(0, 5));
    await vi.advanceTimersByTimeAsync(60);
    autosave.change(answer(1, 2));
    await vi.advanceTimersByTimeAsync(60);
    expect(sent).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(60);
    expect(sent).toEqual([{ answers: { 0: 5, 1: 2 }, texts: {} }]);
    expect(autosave.getState().status).toBe('saved');
    expect(held.patch).toEqual(emptyPatch);
  });

  it('keeps unsaved answers on the device and tries again until the network is back', async () => {
    const { autosave, sent, held, outcome } = setUp();
    outcome.next = offline;
    autosave.change(answer(0, 5));
    await vi.advanceTimersByTimeAsync(100);
    expect(autosave.getState().status).toBe('waiting');
    expect(held.patch).toEqual(answer(0, 5));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(sent).toHaveLength(2);
    outcome.next = 'ok';
    await vi.advanceTimersByTimeAsync(1);
    expect(autosave.getState().status).toBe('saved');
    expect(held.patch).toEqual(emptyPatch);
  });

  it('puts what was left on the device on top of what the server has', async () => {
    const { autosave, sent } = setUp(answer(2, 7));
    expect(autosave.getState()).toMatchObject({ answers: { answers: [null, null, 7] }, status: 'waiting' });
    await autosave.saveNow();
    expect(sent).toHaveLength(1);
  });

  it('never has two requests under way, and saves what was changed meanwhile', async () => {
    const { autosave, sent, held, outcome } = setUp();
    let open: () => void = () => undefined;
    outcome.gate = new Promise((resolve) => (open = resolve));
    autosave.change(answer(0, 5));
    await vi.advanceTimersByTimeAsync(100);
    autosave.change(answer(1, 3));
    await vi.advanceTimersByTimeAsync(500);
    expect(sent).toHaveLength(1);
    expect(held.patch).toEqual({ answers: { 0: 5, 1: 3 }, texts: {} });
    open();
    await vi.advanceTimersByTimeAsync(100);
    expect(sent.at(-1)).toEqual(answer(1, 3));
  });

  it('stops at a refusal, keeps nothing on the device and says why', async () => {
    const { autosave, sent, held, outcome } = setUp();
    outcome.next = closed;
    autosave.change(answer(0, 5));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(autosave.getState()).toMatchObject({ status: 'refused', refusal: closed });
    expect(held.patch).toEqual(emptyPatch);
  });

  it('sends nothing any more once it has let go, also not what could not be delivered', async () => {
    const { autosave, sent, held, outcome } = setUp();
    let open: () => void = () => undefined;
    outcome.gate = new Promise((resolve) => (open = resolve));
    outcome.next = offline;
    autosave.change(answer(0, 5));
    await vi.advanceTimersByTimeAsync(100);
    autosave.change(answer(1, 3));
    const discarded = autosave.discard();
    open();
    await discarded;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(held.patch).toEqual(emptyPatch);
  });

  it('submits everything after what is under way, and tells the caller when it fails', async () => {
    const { autosave, sent, outcome, send } = setUp();
    autosave.change(answer(0, 5));
    await autosave.submit(send);
    expect(sent).toHaveLength(1);
    outcome.next = offline;
    autosave.change(answer(1, 6));
    await expect(autosave.submit(send)).rejects.toBe(offline);
    expect(autosave.getState().status).toBe('waiting');
  });

  it('leaves the server alone for as long as it asks to, whatever is changed meanwhile', async () => {
    const { autosave, sent, outcome } = setUp();
    outcome.next = tooFast;
    autosave.change(answer(0, 5));
    await vi.advanceTimersByTimeAsync(100);
    outcome.next = 'ok';
    autosave.change(answer(1, 5));
    await vi.advanceTimersByTimeAsync(39_900);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(sent.at(-1)).toEqual({ answers: { 0: 5, 1: 5 }, texts: {} });
    expect(autosave.getState().status).toBe('saved');
  });

  it('shows what was answered on another device, learned from saving or asking', async () => {
    const { autosave, sent, elsewhere } = setUp();
    elsewhere(answer(2, 7));
    autosave.change(answer(0, 5));
    await vi.advanceTimersByTimeAsync(100);
    expect(autosave.getState().answers.answers).toEqual([5, null, 7]);
    elsewhere(answer(0, null), true);
    await autosave.refresh();
    expect(autosave.getState()).toMatchObject({ answers: { answers: [null, null, 7] }, submitted: true });
    expect(sent).toHaveLength(1);
  });

  it('lets what was read before something was saved not undo it', async () => {
    const { autosave, outcome } = setUp();
    let open: () => void = () => undefined;
    outcome.gate = new Promise((resolve) => (open = resolve));
    const read = autosave.refresh();
    outcome.gate = Promise.resolve();
    autosave.change(answer(0, 5));
    await vi.advanceTimersByTimeAsync(100);
    open();
    await read;
    expect(autosave.getState().answers.answers).toEqual([5, null, null]);
  });

  it('follows another tab of the same browser, which delivers what it has put in the queue', async () => {
    const { autosave, held, sent } = setUp();
    autosave.change(answer(0, 5));
    held.patch = mergePatches(held.patch, { answers: { 0: 2, 1: 3 }, texts: {} });
    autosave.takeOverQueue();
    expect(autosave.getState().answers.answers).toEqual([2, 3, null]);
    await vi.advanceTimersByTimeAsync(100);
    expect(sent).toEqual([answer(0, 2)]);
    expect(held.patch).toEqual(answer(1, 3));
  });

  it('learns that the wave has closed from asking, too', async () => {
    const { autosave, outcome } = setUp();
    outcome.next = closed;
    await autosave.refresh();
    expect(autosave.getState()).toMatchObject({ status: 'refused', refusal: closed });
  });
});
