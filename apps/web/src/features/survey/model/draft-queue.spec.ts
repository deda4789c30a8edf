import { draftKey, draftQueue, removeOtherDrafts } from './draft-queue';
import { emptyPatch } from './draft-patch';

const memory = () => {
  const entries = new Map<string, string>();
  return {
    entries,
    get length() {
      return entries.size;
    },
    key: (index: number) => [...entries.keys()][index] ?? null,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
};

const patch = { answers: { 3: 5, 4: null }, texts: { strengths: 'Vi møtes' } };
const until = Date.now() + 60_000;
const twoHours = 2 * 60 * 60_000;

describe('draftQueue', () => {
  it('gives back what was written, to the same invitation only', () => {
    const storage = memory();
    draftQueue('one', () => storage).keep(patch);
    expect(draftQueue('one', () => storage).read()).toEqual(patch);
    expect(draftQueue('two', () => storage).read()).toEqual(emptyPatch);
  });

  it('gives nothing back once the session must have ended', () => {
    const storage = memory();
    draftQueue('one', () => storage, () => 0).keep(patch);
    expect(draftQueue('one', () => storage, () => twoHours - 1).read()).toEqual(patch);
    expect(draftQueue('one', () => storage, () => twoHours).read()).toEqual(emptyPatch);
  });

  it('leaves nothing in the browser once everything is saved', () => {
    const storage = memory();
    const queue = draftQueue('one', () => storage);
    queue.keep(patch);
    queue.delivered(patch);
    expect(storage.entries.size).toBe(0);
    queue.keep(patch);
    queue.clear();
    expect(storage.entries.size).toBe(0);
  });

  it('is shared by two tabs: each adds its own, and takes out only what nobody has changed since', () => {
    const storage = memory();
    const [first, second] = [draftQueue('one', () => storage), draftQueue('one', () => storage)];
    first.keep({ answers: { 0: 5, 1: 5 }, texts: {} });
    second.keep({ answers: { 1: 2, 2: null }, texts: { strengths: 'Vi møtes' } });
    first.delivered({ answers: { 0: 5, 1: 5 }, texts: {} });
    expect(first.read()).toEqual({ answers: { 1: 2, 2: null }, texts: { strengths: 'Vi møtes' } });
  });

  it.each([-1, 1])('minds no clock that is years off (%p)', (direction) => {
    const storage = memory();
    const clock = () => Date.now() + direction * 5 * 365 * 24 * 60 * 60_000;
    draftQueue('one', () => storage, clock).keep(patch);
    expect(draftQueue('one', () => storage, clock).read()).toEqual(patch);
  });

  it('leaves out what is not an answer', () => {
    const storage = memory();
    storage.setItem(draftKey('one'), JSON.stringify({ answers: { 0: 8, 1: 'x', 2: 2 }, texts: { a: 1, b: 'ok' }, until }));
    expect(draftQueue('one', () => storage).read()).toEqual({ answers: { 2: 2 }, texts: { b: 'ok' } });
  });

  it.each(['', '[', '3', '[]', 'null', '{"answers":{"0":5},"texts":{}}'])('is empty where the stored text is %p', (stored) => {
    const storage = memory();
    storage.setItem(draftKey('one'), stored);
    expect(draftQueue('one', () => storage).read()).toEqual(emptyPatch);
  });

  it('goes on without storage', () => {
    const closed = () => {
      throw new Error('storage is closed');
    };
    const queue = draftQueue('one', closed);
    expect(() => queue.keep(patch)).not.toThrow();
    expect(queue.read()).toEqual(emptyPatch);
    expect(() => removeOtherDrafts(null, closed)).not.toThrow();
  });
});

describe('removeOtherDrafts', () => {
  const threePeople = () => {
    const storage = memory();
    for (const invitation of ['one', 'two', 'three']) draftQueue(invitation, () => storage).keep(patch);
    storage.setItem('medspill.locale', 'nb');
    return storage;
  };

  it('leaves the draft of the person who is here', () => {
    const storage = threePeople();
    removeOtherDrafts('two', () => storage);
    expect([...storage.entries.keys()]).toEqual([draftKey('two'), 'medspill.locale']);
  });

  it('leaves no draft when nobody is here', () => {
    const storage = threePeople();
    removeOtherDrafts(null, () => storage);
    expect([...storage.entries.keys()]).toEqual(['medspill.locale']);
  });
});
