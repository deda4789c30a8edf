import { Button } from '@digdir/designsystemet-react';
import type { Survey, SurveyAnswers } from '@medspill/contracts';
import type { InstrumentVersion } from '@medspill/instruments';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { formatMoment } from '../../../lib/format/format-time';
import { answeredCount } from '../model/dimension-progress';
import { ConfidentialityNote } from './confidentiality-note';
import { StepHeading } from './step-heading';

interface StartPageProps {
  survey: Survey;
  version: InstrumentVersion;
  answers: SurveyAnswers;
  /** The answers have just been withdrawn. */
  withdrawn: boolean;
  onBegin: () => void;
}

/** Who asks, why, how long it takes and who will see what. */
export const StartPage = ({ survey, version, answers, withdrawn, onBegin }: StartPageProps) => {
  const { t } = useTranslation('survey');
  const locale = useLocale();
  const { person, organisation, programme, group, wave } = survey;
  const answered = answeredCount(answers.answers);
  const total = version.items.length;
  return (
    <div className="survey-start">
      <div role="status">{withdrawn ? <p className="survey-done">{t('start.withdrawn')}</p> : null}</div>
      <StepHeading title={t('documentTitle')}>{t('start.heading')}</StepHeading>
      {person ? <p className="survey-quiet">{t('start.person', { person })}</p> : null}
      <p className="survey-start__asks">{t('start.asks', { organisation, programme, group })}</p>
      <p>{t(`start.why.${wave.kind}`)}</p>
      <dl className="survey-facts">
        <div>
          <dt>{t('start.facts.statements')}</dt>
          <dd className="numeric">{total}</dd>
        </div>
        <div>
          <dt>{t('start.facts.time')}</dt>
          <dd>{t('start.facts.minutes')}</dd>
        </div>
        {wave.closesAt ? (
          <div>
            <dt>{t('start.facts.deadline')}</dt>
            <dd>{formatMoment(wave.closesAt, locale)}</dd>
          </div>
        ) : null}
      </dl>
      <ConfidentialityNote confidentiality={survey.confidentiality} />
      {survey.invited < survey.confidentiality.kGroup ? (
        <p className="survey-note">{t('start.tooFew', { count: survey.invited, kGroup: survey.confidentiality.kGroup })}</p>
      ) : null}
      <div className="survey-start__begin">
        {answered > 0 ? <p>{t('start.answered', { answered, total })}</p> : null}
        <Button type="button" onClick={onBegin}>
          {answered > 0 ? t('start.resume') : t('start.begin')}
        </Button>
        <p className="survey-quiet">{t('start.pause')}</p>
      </div>
    </div>
  );
};
