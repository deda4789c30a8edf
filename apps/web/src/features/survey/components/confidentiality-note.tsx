import type { Survey } from '@medspill/contracts';
import { useTranslation } from 'react-i18next';

interface ConfidentialityNoteProps {
  confidentiality: Survey['confidentiality'];
  contact: string | null;
}

/** Who will see what: three lines that follow from the programme's settings, and the rest behind a tap. */
export const ConfidentialityNote = ({ confidentiality, contact }: ConfidentialityNoteProps) => {
  const { t } = useTranslation('survey');
  const { kGroup, kOutside, kText, retentionMonths } = confidentiality;
  return (
    <section className="confidentiality" aria-labelledby="confidentiality-heading">
      <h2 id="confidentiality-heading">{t('confidentiality.heading')}</h2>
      <ul>
        <li>{t('confidentiality.nobody')}</li>
        <li>{t('confidentiality.group', { count: kGroup })}</li>
        <li>{t('confidentiality.outside', { count: kOutside })}</li>
      </ul>
      <details>
        <summary>{t('confidentiality.more.summary')}</summary>
        <ul>
          <li>{t('confidentiality.more.texts', { count: kText })}</li>
          <li>{t('confidentiality.more.key')}</li>
          <li>{t('confidentiality.more.retention', { count: retentionMonths })}</li>
          <li>{t('confidentiality.more.rate')}</li>
          <li>{t('confidentiality.more.closing')}</li>
          <li>{t('confidentiality.more.device')}</li>
          {contact ? <li>{t('confidentiality.more.contact', { contact })}</li> : null}
        </ul>
      </details>
    </section>
  );
};
