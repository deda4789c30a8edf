import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to the first thing to do in a step: the button that led to it is gone. */
export const useStepFocus = <Container extends HTMLElement>(): RefObject<Container | null> => {
  const container = useRef<Container>(null);
  useEffect(() => {
    container.current?.querySelector<HTMLElement>('input:not([type="hidden"]), .ds-button')?.focus();
  }, []);
  return container;
};
