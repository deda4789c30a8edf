import { jest } from '@jest/globals';
import type { SurveyAnswers } from '@medspill/contracts';
import { Autosave } from './autosave';
import { type DraftPatch, emptyPatch } from './draft-patch';

const closed = new Error('closed');
const offline = new Error('offline');
const saved: SurveyAnswers = { answers: [null, null, null], texts: {} };
const answer = (position: number, value: number | null): DraftPatch => ({ answers: { [position]: value }, texts: {} });

const setUp = (stored: DraftPatch = emptyPatch) => {
  const held = { patch: stored };
  const sent: SurveyAnswers[] = [];
  const outcome: { next: 'ok' | Error; gate: Promise<void> } = { next: 'ok', gate: Promise.resolve() };
  const send = async (answers: SurveyAnswers): Promise<void> => {
    sent.push(answers);
    await outcome.gate;
    if (outcome.next !== 'ok') throw outcome.next;
  };
  const autosave = new Autosave({
    saved,
    queue: { read: () => held.patch, write: (patch) => void (held.patch = patch) },
    save: send,
    isFinal: (error) => error === closed,
    delayMs: 100,
    retryMs: [1_000, 5_000],
  });
  return { autosave, held, sent, outcome, send };
};

describe('Autosave', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('saves once, a moment after the last of several changes', async () => {
    const { autosave, sent, held } = setUp();
    autosave.change(answer(0, 5));
    await jest.advanceTimersByTimeAsync(60);
    autosave.change(answer(1, 2));
    await jest.advanceTimersByTimeAsync(60);
    expect(sent).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(60);
    expect(sent).toEqual([{ answers: [5, 2, null], texts: {} }]);
    expect(autosave.getState().status).toBe('saved');
    expect(held.patch).toEqual(emptyPatch);
  });

  it('keeps unsaved answers on the device and tries again until the network is back', async () => {
    const { autosave, sent, held, outcome } = setUp();
    outcome.next = offline;
    autosave.change(answer(0, 5));
    await jest.advanceTimersByTimeAsync(100);
    expect(autosave.getState().status).toBe('waiting');
    expect(held.patch).toEqual(answer(0, 5));
    await jest.advanceTimersByTimeAsync(1_000);
    expect(sent).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(4_999);
    expect(sent).toHaveLength(2);
    outcome.next = 'ok';
    await jest.advanceTimersByTimeAsync(1);
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
    await jest.advanceTimersByTimeAsync(100);
    autosave.change(answer(1, 3));
    await jest.advanceTimersByTimeAsync(500);
    expect(sent).toHaveLength(1);
    expect(held.patch).toEqual({ answers: { 0: 5, 1: 3 }, texts: {} });
    open();
    await jest.advanceTimersByTimeAsync(100);
    expect(sent.at(-1)?.answers).toEqual([5, 3, null]);
  });

  it('stops at a refusal, keeps nothing on the device and says why', async () => {
    const { autosave, sent, held, outcome } = setUp();
    outcome.next = closed;
    autosave.change(answer(0, 5));
    await jest.advanceTimersByTimeAsync(60_000);
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
    await jest.advanceTimersByTimeAsync(100);
    autosave.change(answer(1, 3));
    const discarded = autosave.discard();
    open();
    await discarded;
    await jest.advanceTimersByTimeAsync(60_000);
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
});
