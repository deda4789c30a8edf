import { type DraftPatch, emptyPatch, isEmptyPatch } from './draft-patch';

/** Keeps what the server does not have yet, over reloads and while there is no network. Empty as soon as it is saved. */
export interface DraftQueue {
  read(): DraftPatch;
  write(patch: DraftPatch): void;
}

/**
 * A key for the browser's storage that does not give the token away: 64 of its 256 bits at most (FNV-1a). Not
 * `crypto.subtle`, which browsers withhold from a service that an organisation runs on its own net without TLS.
 */
export const draftKey = (token: string): string => {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(token)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return `medspill.draft.${hash.toString(16).padStart(16, '0')}`;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isAnswer = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 7);

const entriesWhere = <Value>(value: unknown, fits: (candidate: unknown) => candidate is Value): Record<string, Value> => {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, Value] => fits(entry[1])));
};

/** Reads a stored patch; what does not fit is left out, so that a broken store never stops the survey. */
const parsePatch = (stored: string): DraftPatch => {
  const value: unknown = JSON.parse(stored);
  if (!isRecord(value)) return emptyPatch;
  return {
    answers: entriesWhere(value['answers'], isAnswer),
    texts: entriesWhere(value['texts'], (text): text is string => typeof text === 'string'),
  };
};

/** The queue of one invitation in the browser's storage. Where storage is closed or full, it holds nothing and says nothing. */
export const draftQueue = (token: string, storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): DraftQueue => {
  const key = draftKey(token);
  return {
    read: () => {
      try {
        return parsePatch(storage().getItem(key) ?? '{}');
      } catch {
        return emptyPatch;
      }
    },
    write: (patch) => {
      try {
        if (isEmptyPatch(patch)) storage().removeItem(key);
        else storage().setItem(key, JSON.stringify(patch));
      } catch {
        // Private windows may refuse storage; the answers are still in memory and on their way.
      }
    },
  };
};
