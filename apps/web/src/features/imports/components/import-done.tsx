import { Button, Heading } from '@digdir/designsystemet-react';
import type { ImportSummary } from '@medspill/contracts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../lib/format/use-format';

const counts = ['cohorts', 'groups', 'members', 'waves', 'responses', 'developmentAreas'] as const;

/** What was brought in, and the way to it. */
export const ImportDone = ({ summary, onAgain }: { summary: ImportSummary; onAgain: () => void }) => {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  return (
    <section ref={section} tabIndex={-1} className="import-done" aria-labelledby="import-done-heading">
      <Heading level={2} data-size="sm" id="import-done-heading">
        {t('done.heading', { name: summary.name })}
      </Heading>
      <dl>
        {counts.map((count) => (
          <div key={count}>
            <dt>{t(`done.${count}`)}</dt>
            <dd className="numeric">{format.number(summary[count], 0)}</dd>
          </div>
        ))}
      </dl>
      <div className="import-done__actions">
        <Link to={`/programmes/${summary.programmeId}`}>{t('done.results')}</Link>
        <Link to={`/programmes/${summary.programmeId}/waves`}>{t('done.toWaves')}</Link>
        <Button variant="tertiary" data-size="sm" onClick={onAgain}>
          {t('done.again')}
        </Button>
      </div>
    </section>
  );
};
