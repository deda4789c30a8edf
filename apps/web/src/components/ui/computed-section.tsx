import type { MethodKey } from '@medspill/methods';
import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../i18n/use-locale';
import { methodPath, methodsPath } from '../../lib/methods/method-path';
import { methodSummariesQuery } from '../../lib/methods/method-queries';
import { Loaded } from './loaded';
import { SkeletonBlocks } from './skeleton-blocks';

interface ComputedSectionProps {
  /** The figures a reader of this report most needs explained. */
  methods: readonly MethodKey[];
  /** What holds for this very report. */
  children?: ReactNode;
}

/** The end of a report: how its figures are computed, in a sentence each, and where the rest is. */
export const ComputedSection = ({ methods, children }: ComputedSectionProps) => {
  const { t } = useTranslation('common');
  const titleId = useId();
  const query = useQuery(methodSummariesQuery(useLocale()));
  return (
    <section className="figure computed" aria-labelledby={titleId}>
      <h2 id={titleId} className="section-title">
        {t('figures.how')}
      </h2>
      <Loaded query={query} skeleton={<SkeletonBlocks heights={[180]} />}>
        {(summaries) => (
          <dl>
            {methods.map((key) => (
              <div key={key}>
                <dt>
                  <Link to={methodPath(key)}>{summaries[key].name}</Link>
                </dt>
                <dd>{summaries[key].sentence}</dd>
              </div>
            ))}
          </dl>
        )}
      </Loaded>
      {children}
      <p className="no-print">
        <Link to={methodsPath}>{t('figures.allMethods')}</Link>
      </p>
    </section>
  );
};
