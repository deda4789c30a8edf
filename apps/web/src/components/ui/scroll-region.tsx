import type { ReactNode } from 'react';

/** Content that is wider than a small screen scrolls in here, also by keyboard, and never the page. */
export const ScrollRegion = ({ label, children }: { label: string; children: ReactNode }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
  <section className="scroll-region" aria-label={label} tabIndex={0}>
    {children}
  </section>
);
