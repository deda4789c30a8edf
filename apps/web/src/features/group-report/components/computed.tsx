import { useTranslation } from 'react-i18next';

/** How the report's figures are computed, and what they do not say. */
export const Computed = ({ threshold }: { threshold: number }) => {
  const { t } = useTranslation('group-report');
  return (
    <section className="figure computed" aria-labelledby="computed-title">
      <h2 id="computed-title" className="section-title">
        {t('computed.title')}
      </h2>
      <p>{t('computed.scores')}</p>
      <p>{t('computed.change')}</p>
      <p>{t('computed.agreement')}</p>
      <p>{t('computed.threshold', { threshold })}</p>
      <p>{t('computed.cause')}</p>
    </section>
  );
};
