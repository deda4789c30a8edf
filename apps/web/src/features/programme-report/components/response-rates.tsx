import { Heading } from '@digdir/designsystemet-react';
import type { ProgrammeOverview, ResponseRate } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { ScrollRegion } from '../../../components/ui/scroll-region';
import { useFormat } from '../../../lib/format/use-format';

const RateMeter = ({ rate }: { rate: ResponseRate }) => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const share = rate.invited > 0 ? rate.answered / rate.invited : 0;
  return (
    <li className="rate">
      <span className="rate__name">{common(`waves.${rate.kind}`)}</span>
      <span className="rate__share numeric">{format.percent(share)}</span>
      <span className="rate__bar" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} data-wave={rate.kind} />
      </span>
      <span className="rate__count numeric">
        {t('rates.answered', { answered: rate.answered, invited: rate.invited })}
        {rate.open > 0 ? ` · ${t('rates.open', { count: rate.open })}` : ''}
      </span>
    </li>
  );
};

const CohortTable = ({ programme }: { programme: ProgrammeOverview }) => {
  const { t } = useTranslation('programme-report');
  const { t: common } = useTranslation('common');
  const format = useFormat();
  const kinds = programme.responseRates.map(({ kind }) => kind);
  return (
    <ScrollRegion label={t('rates.byCohort')}>
      <table className="figures-table numeric">
        <thead>
          <tr>
            <th scope="col">{t('rates.cohort')}</th>
            <th scope="col" data-numeric="true">
              {t('rates.groups')}
            </th>
            <th scope="col" data-numeric="true">
              {t('rates.members')}
            </th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" data-numeric="true">
                {common(`waves.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {programme.cohorts.map((cohort) => (
            <tr key={cohort.id}>
              <th scope="row">{cohort.name}</th>
              <td data-numeric="true">{cohort.groups}</td>
              <td data-numeric="true">{cohort.members}</td>
              {kinds.map((kind) => {
                const rate = cohort.responseRates.find((one) => one.kind === kind);
                return (
                  <td key={kind} data-numeric="true">
                    {rate && rate.invited > 0 ? format.percent(rate.answered / rate.invited) : '–'}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
};

/** How many have answered in each wave, for the selection and cohort by cohort. Counts, never who. */
export const ResponseRates = ({ programme, cohortId }: { programme: ProgrammeOverview; cohortId: string | null }) => {
  const { t } = useTranslation('programme-report');
  const shown = programme.cohorts.find(({ id }) => id === cohortId) ?? programme;
  const rates = shown.responseRates.filter(({ invited }) => invited > 0);
  return (
    <section className="figure" aria-labelledby="rates-title">
      <Heading level={2} id="rates-title" data-size="2xs">
        {t('rates.title')}
      </Heading>
      {rates.length === 0 ? (
        <p>{t('rates.empty')}</p>
      ) : (
        <ul className="rates">
          {rates.map((rate) => (
            <RateMeter key={rate.kind} rate={rate} />
          ))}
        </ul>
      )}
      {cohortId === null && programme.cohorts.length > 1 ? (
        <details className="more">
          <summary>{t('rates.byCohort')}</summary>
          <CohortTable programme={programme} />
        </details>
      ) : null}
    </section>
  );
};
