import { draftKey, draftQueue } from './draft-queue';
import { emptyPatch } from './draft-patch';

const memory = () => {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
};

const patch = { answers: { 3: 5, 4: null }, texts: { strengths: 'Vi møtes' } };

describe('draftQueue', () => {
  it('gives back what was written, to the same token only', () => {
    const storage = memory();
    draftQueue('one', () => storage).write(patch);
    expect(draftQueue('one', () => storage).read()).toEqual(patch);
    expect(draftQueue('two', () => storage).read()).toEqual(emptyPatch);
  });

  it('leaves nothing in the browser once everything is saved', () => {
    const storage = memory();
    const queue = draftQueue('one', () => storage);
    queue.write(patch);
    queue.write(emptyPatch);
    expect(storage.entries.size).toBe(0);
  });

  it('keeps the token out of the key', () => {
    const token = 'q8Zr1Jm0Yt4bN7vX2cL5';
    expect(draftKey(token)).toMatch(/^medspill\.draft\.[0-9a-f]{16}$/);
    expect(draftKey(token)).not.toBe(draftKey(`${token}x`));
  });

  it('leaves out what is not an answer', () => {
    const storage = memory();
    storage.setItem(draftKey('one'), JSON.stringify({ answers: { 0: 8, 1: 'x', 2: 2 }, texts: { a: 1, b: 'ok' } }));
    expect(draftQueue('one', () => storage).read()).toEqual({ answers: { 2: 2 }, texts: { b: 'ok' } });
  });

  it.each(['', '[', '3', '[]', 'null'])('is empty where the stored text is %p', (stored) => {
    const storage = memory();
    storage.setItem(draftKey('one'), stored);
    expect(draftQueue('one', () => storage).read()).toEqual(emptyPatch);
  });

  it('goes on without storage', () => {
    const queue = draftQueue('one', () => {
      throw new Error('storage is closed');
    });
    expect(() => queue.write(patch)).not.toThrow();
    expect(queue.read()).toEqual(emptyPatch);
  });
});
