import type { Erasure } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { formatMoment } from '../../../lib/format/format-time';
import { StepHeading } from './step-heading';

/** Receipt: what was removed, and when. The only one there is, for nobody is left to send one to. */
export const ErasedPage = ({ erasure }: { erasure: Erasure }) => {
  const { t } = useTranslation('rights');
  const locale = useLocale();
  return (
    <div className="survey-receipt">
      <span className="survey-receipt__mark" aria-hidden="true" />
      <StepHeading title={t('erased.heading')}>{t('erased.heading')}</StepHeading>
      <p>{t('erased.when', { moment: formatMoment(erasure.erasedAt, locale) })}</p>
      <ul>
        <li>{t('erased.responses', { count: erasure.responses })}</li>
        <li>{t('erased.texts', { count: erasure.textAnswers })}</li>
        <li>{t('erased.identity')}</li>
      </ul>
      <p>{t('erased.links')}</p>
      <p className="survey-quiet">{t('erased.keep')}</p>
    </div>
  );
};
