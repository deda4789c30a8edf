import { useEffect } from 'react';
import { slideAfterKey } from './slides';

/** A control that has the focus keeps the keys that it answers to. */
const keepsKeys = (target: EventTarget | null): boolean => target instanceof Element && target.closest('a, button, input, select, textarea, summary') !== null;

interface SlideKeys {
  readonly index: number;
  readonly count: number;
  readonly onTurn: (index: number) => void;
  readonly onLeave: () => void;
}

/** Turns slides by the keys that presenters, and the remote controls in their hands, know. */
export const useSlideKeys = ({ index, count, onTurn, onLeave }: SlideKeys): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key === 'Escape') {
        onLeave();
        return;
      }
      if (event.key === ' ' && keepsKeys(event.target)) return;
      if (event.target instanceof Element && event.target.closest('input, select, textarea')) return;
      const next = slideAfterKey(event.key, index, count);
      if (next === null) return;
      event.preventDefault();
      onTurn(next);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [index, count, onTurn, onLeave]);
};
