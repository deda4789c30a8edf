import { useEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';

/** Moves focus to the page's content when another page is opened, as a full page load would; to a place of it, the page does. */
export const useFocusOnNavigation = (): RefObject<HTMLElement | null> => {
  const main = useRef<HTMLElement>(null);
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (!hash) main.current?.focus({ preventScroll: true });
  }, [pathname, hash]);
  return main;
};
