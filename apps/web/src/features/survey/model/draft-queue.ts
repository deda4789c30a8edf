import { type DraftPatch, emptyPatch, isEmptyPatch, mergePatches, withoutSame } from './draft-patch';

/**
 * Keeps what the server does not have yet, over reloads and while there is no network. Empty as soon as it is saved. Two tabs
 * of one browser share it, so each puts in and takes out only what is its own.
 */
export interface DraftQueue {
  read(): DraftPatch;
  /** Puts changes on top of what is kept. */
  keep(patch: DraftPatch): void;
  /** Takes out what has been delivered, unless it was changed again since. */
  delivered(patch: DraftPatch): void;
  clear(): void;
}

const prefix = 'medspill.draft.';

export const draftKey = (invitation: string): string => prefix + invitation;

/** As long as the session that could still deliver it. */
const lifeMs = 2 * 60 * 60_000;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isAnswer = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 7);

const entriesWhere = <Value>(value: unknown, fits: (candidate: unknown) => candidate is Value): Record<string, Value> => {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Value] => fits(entry[1])));
};

/** Reads a stored patch; what does not fit or is too old is left out, so that a broken store never stops the survey. */
const parsePatch = (stored: string, now: number): DraftPatch => {
  const value: unknown = JSON.parse(stored);
  if (!isRecord(value) || typeof value['until'] !== 'number' || value['until'] <= now) return emptyPatch;
  return {
    answers: entriesWhere(value['answers'], isAnswer),
    texts: entriesWhere(value['texts'], (text): text is string => typeof text === 'string'),
  };
};

/**
 * The queue of one invitation in the browser's storage. Where storage is closed or full, it holds nothing and says nothing.
 * @param now milliseconds since 1970. Only compared with itself: a clock that is wrong does no harm
 */
export const draftQueue = (
  invitation: string,
  storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  now: () => number = Date.now,
): DraftQueue => {
  const key = draftKey(invitation);
  const read = (): DraftPatch => {
    try {
      return parsePatch(storage().getItem(key) ?? '{}', now());
    } catch {
      return emptyPatch;
    }
  };
  const write = (patch: DraftPatch): void => {
    try {
      if (isEmptyPatch(patch)) storage().removeItem(key);
      else storage().setItem(key, JSON.stringify({ ...patch, until: now() + lifeMs }));
    } catch {
      // Private windows may refuse storage; the answers are still in memory and on their way.
    }
  };
  return {
    read,
    keep: (patch) => write(mergePatches(read(), patch)),
    delivered: (patch) => write(withoutSame(read(), patch)),
    clear: () => write(emptyPatch),
  };
};

/**
 * Takes every draft out of the browser but that of one invitation: nobody finds what somebody else wrote.
 * @param invitation null where nobody's session is open
 */
export const removeOtherDrafts = (invitation: string | null, storage: () => Pick<Storage, 'key' | 'length' | 'removeItem'>): void => {
  try {
    const store = storage();
    const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
    for (const key of keys) {
      if (key.startsWith(prefix) && (invitation === null || key !== draftKey(invitation))) store.removeItem(key);
    }
  } catch {
    // Where storage is closed there are no drafts.
  }
};
