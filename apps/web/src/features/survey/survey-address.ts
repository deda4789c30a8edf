import { useSyncExternalStore } from 'react';

// The survey keeps its own address. The router of the other screens would be a fifth of what a respondent's phone loads.

interface SurveyAddress {
  readonly search: string;
  /** What the step before asked of this one; null where the page was opened by its address. */
  readonly state: unknown;
}

const read = (): SurveyAddress => ({ search: window.location.search, state: window.history.state });

let address = read();
const listeners = new Set<() => void>();

const update = (): void => {
  address = read();
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  if (listeners.size === 0) {
    window.addEventListener('popstate', update);
    address = read();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', update);
  };
};

/** The address now, and after every move. */
export const useSurveyAddress = (): SurveyAddress => useSyncExternalStore(subscribe, () => address);

/** Moves on; the browser's way back leads to where one was. */
export const goTo = (search: string, state: object): void => {
  window.history.pushState(state, '', window.location.pathname + search);
  update();
};
