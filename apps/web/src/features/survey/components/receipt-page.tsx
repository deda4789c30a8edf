import { Button } from '@digdir/designsystemet-react';
import type { Survey } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { formatMoment } from '../../../lib/format/format-time';
import { StepHeading } from './step-heading';

/** What a respondent sees once the answers are sent, now and whenever the link is opened again. */
export const ReceiptPage = ({ survey, onChange }: { survey: Survey; onChange: () => void }) => {
  const { t } = useTranslation('survey');
  const locale = useLocale();
  const { closesAt } = survey.wave;
  return (
    <div className="survey-receipt">
      <span className="survey-receipt__mark" aria-hidden="true" />
      <StepHeading title={t('receipt.heading')}>{t('receipt.heading')}</StepHeading>
      <p className="survey-start__asks">
        {closesAt ? t('receipt.changeUntil', { moment: formatMoment(closesAt, locale) }) : t('receipt.changeUntilClosed')}
      </p>
      <Button type="button" variant="secondary" onClick={onChange}>
        {t('receipt.change')}
      </Button>
      <section>
        <h2>{t('receipt.nextHeading')}</h2>
        <p>{t('receipt.next', { group: survey.group })}</p>
        <p>{t('receipt.leave')}</p>
      </section>
    </div>
  );
};
