import type { Survey } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';
import { useSurveyStep } from '../use-survey-step';

/** Who will see what: three lines that follow from the programme's settings, and the way to the rest. */
export const ConfidentialityNote = ({ confidentiality }: Pick<Survey, 'confidentiality'>) => {
  const { t } = useTranslation('survey');
  const { go } = useSurveyStep(0);
  return (
    <section className="confidentiality" aria-labelledby="confidentiality-heading">
      <h2 id="confidentiality-heading">{t('confidentiality.heading')}</h2>
      <ul>
        <li>{t('confidentiality.nobody')}</li>
        <li>{t('confidentiality.group', { count: confidentiality.kGroup })}</li>
        <li>{t('confidentiality.outside', { count: confidentiality.kOutside })}</li>
      </ul>
      <button type="button" className="link-button" onClick={() => go({ kind: 'about' })}>
        {t('confidentiality.more')}
      </button>
    </section>
  );
};
