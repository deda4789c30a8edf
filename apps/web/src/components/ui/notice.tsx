import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface NoticeProps {
  heading: string;
  children: ReactNode;
  /** The one thing to do. */
  action?: ReactNode;
  tone?: 'neutral' | 'danger';
}

/** A calm block in place of content: empty, not found, failed. */
export const Notice = ({ heading, children, action, tone = 'neutral' }: NoticeProps) => (
  <section className="notice" data-tone={tone} role={tone === 'danger' ? 'alert' : undefined}>
    <Heading level={2} data-size="xs">
      {heading}
    </Heading>
    <div className="notice__body">{children}</div>
    {action ? <div className="notice__action">{action}</div> : null}
  </section>
);
