import { type ReactNode, useEffect, useRef } from 'react';

interface StepHeadingProps {
  children: ReactNode;
  /** What the browser's tab says. */
  title: string;
  /** False where something else on the page takes the focus. */
  focus?: boolean;
  className?: string;
}

/** Top of a step. Takes the focus when the step is opened, so that it is read out and the page starts at its top. */
export const StepHeading = ({ children, title, focus = true, className }: StepHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focus) return;
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <>
      <title>{title}</title>
      <h1 ref={heading} tabIndex={-1} className={className}>
        {children}
      </h1>
    </>
  );
};
