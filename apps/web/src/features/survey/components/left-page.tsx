import { useTranslation } from 'react-i18next';
import { StepHeading } from './step-heading';

/** Nothing is open in this browser any more. */
export const LeftPage = () => {
  const { t } = useTranslation('survey');
  return (
    <div className="survey-unavailable">
      <StepHeading title={t('left.heading')}>{t('left.heading')}</StepHeading>
      <p>{t('left.body')}</p>
      <p>{t('left.todo')}</p>
    </div>
  );
};
