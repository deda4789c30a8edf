import { type ReactNode, useEffect, useRef } from 'react';

interface OutcomeProps {
  label: string;
  children: ReactNode;
  /** The way on and the way back. */
  actions: ReactNode;
}

/** What was just done. Takes the focus, so that it is also heard. */
export const Outcome = ({ label, children, actions }: OutcomeProps) => {
  const message = useRef<HTMLElement>(null);
  useEffect(() => message.current?.focus(), []);
  return (
    <section ref={message} className="outcome" tabIndex={-1} aria-label={label}>
      {children}
      <div className="outcome__actions">{actions}</div>
    </section>
  );
};
