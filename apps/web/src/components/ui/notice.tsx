import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface NoticeProps {
  heading: string;
  children: ReactNode;
  /** The one thing to do. */
  action?: ReactNode;
  tone?: 'neutral' | 'danger';
  /** 1 where the notice is the whole page. */
  level?: 1 | 2;
}

/** A calm block in place of content: empty, not found, failed. */
export const Notice = ({ heading, children, action, tone = 'neutral', level = 2 }: NoticeProps) => (
  <section className="notice" data-tone={tone} role={tone === 'danger' ? 'alert' : undefined}>
    <Heading level={level} data-size="xs">
      {heading}
    </Heading>
    <div className="notice__body">{children}</div>
    {action ? <div className="notice__action">{action}</div> : null}
  </section>
);
