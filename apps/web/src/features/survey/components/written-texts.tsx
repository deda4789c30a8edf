import type { InstrumentVersion, InstrumentWording } from '@medspill/instruments';
import { useTranslation } from 'react-i18next';

interface WrittenTextsProps {
  version: InstrumentVersion;
  wording: InstrumentWording;
  texts: Readonly<Record<string, string>>;
}

/** What somebody wrote in their own words, where the survey takes it no more: to read, and to copy if they want to. */
export const WrittenTexts = ({ version, wording, texts }: WrittenTextsProps) => {
  const { t } = useTranslation('survey');
  const written = version.openQuestions.filter(({ key }) => texts[key]?.trim());
  if (written.length === 0) return null;
  return (
    <section className="written-texts">
      <h2>{t('written.heading')}</h2>
      <p className="survey-quiet">{t('written.lead')}</p>
      {written.map(({ key }) => (
        <div key={key}>
          <h3>{wording.openQuestions[key].question}</h3>
          <p className="written-texts__text" dir="auto">
            {texts[key]}
          </p>
        </div>
      ))}
    </section>
  );
};
