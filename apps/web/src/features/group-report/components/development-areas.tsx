import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../lib/format/use-format';
import { levelIn } from '@medspill/narrative';
import type { ReportView } from './report-view';

/** The areas the group has chosen, with their factors' means in every wave. */
export const DevelopmentAreas = ({ view }: { view: ReportView }) => {
  const { t } = useTranslation('group-report');
  const format = useFormat();
  const { developmentAreas, factors, audience } = view.report;
  const means = (key: string) => {
    const factor = factors.find((one) => one.key === key);
    return view.waves.map((kind) => format.number((factor && levelIn(factor, kind)?.mean) ?? null)).join(' → ');
  };
  return (
    <section className="figure" aria-labelledby="areas-title">
      <h2 id="areas-title" className="section-title">
        {t('areas.title', { context: audience })}
      </h2>
      <p className="no-print">
        <Link to={`/groups/${view.report.group.id}/development`}>{t('areas.open')}</Link>
      </p>
      {developmentAreas.length === 0 ? <p className="withheld">{t('areas.empty')}</p> : null}
      <ol className="areas">
        {developmentAreas.map(({ title, factors: keys }, index) => (
          <li key={keys.join()}>
            <h3>{title ?? t('areas.untitled', { number: index + 1 })}</h3>
            <ul>
              {keys.map((key) => (
                <li key={key}>
                  {view.wording.factorName(key)} <span className="numeric">{means(key)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
};
