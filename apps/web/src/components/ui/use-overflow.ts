import { type RefObject, useEffect, useState } from 'react';

/** Whether what an element holds is wider than it, followed as its width changes. */
export const useOverflow = (element: RefObject<HTMLElement | null>): boolean => {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const observer = new ResizeObserver(() => setOverflows(watched.scrollWidth > watched.clientWidth));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return overflows;
};
