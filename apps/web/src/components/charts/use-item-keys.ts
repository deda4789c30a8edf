import { useCallback, type KeyboardEvent } from 'react';

/** Arrow keys go from item to item, Home and End to the ends, Escape lets go. */
export const useItemKeys = (ids: readonly string[], active: string | null, onActivate: (id: string | null) => void) =>
  useCallback(
    (event: KeyboardEvent) => {
      const now = active === null ? -1 : ids.indexOf(active);
      const steps: Record<string, number> = {
        ArrowRight: now + 1,
        ArrowDown: now + 1,
        ArrowLeft: now - 1,
        ArrowUp: now - 1,
        Home: 0,
        End: ids.length - 1,
      };
      if (event.key === 'Escape') return onActivate(null);
      const next = steps[event.key];
      if (next === undefined) return undefined;
      event.preventDefault();
      return onActivate(ids[Math.min(ids.length - 1, Math.max(0, next))] ?? null);
    },
    [ids, active, onActivate],
  );
