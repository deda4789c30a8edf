import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  heading: string;
  /** What it is for, or how it stands. */
  intro: string;
  children: ReactNode;
}

/** One way to sign in, or one thing to know about it. */
export const Section = ({ heading, intro, children }: SectionProps) => {
  const id = useId();
  return (
    <section className="account__section" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {heading}
      </Heading>
      <p className="account__intro">{intro}</p>
      {children}
    </section>
  );
};
