import { Button } from '@digdir/designsystemet-react';
import type { Survey, SurveyAnswers } from '@medspill/contracts';
import type { InstrumentVersion, InstrumentWording } from '@medspill/instruments';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { formatMoment } from '../../../lib/format/format-time';
import { errorCode } from '../../../lib/http/api-error';
import { answeredCount, openPositions } from '../model/dimension-progress';
import { pageOfPosition, type SurveyPage } from '../model/survey-pages';
import type { SurveyStep } from '../model/survey-step';
import type { StepRequest } from '../use-survey-step';
import { OpenStatements } from './open-statements';
import { StepButtons } from './step-buttons';
import { StepHeading } from './step-heading';

interface ReviewPageProps {
  survey: Survey;
  version: InstrumentVersion;
  wording: InstrumentWording;
  pages: readonly SurveyPage[];
  answers: SurveyAnswers;
  submitted: boolean;
  onSend: () => Promise<void>;
  onBack: () => void;
  onGo: (step: SurveyStep, request?: StepRequest) => void;
}

/** The last look: what is still open, and sending. */
export const ReviewPage = ({ survey, version, wording, pages, answers, submitted, onSend, onBack, onGo }: ReviewPageProps) => {
  const { t } = useTranslation('survey');
  const locale = useLocale();
  const [sending, setSending] = useState<'no' | 'now' | 'failed' | 'tooFast'>('no');
  const { closesAt } = survey.wave;
  const open = openPositions(version, answers.answers);
  const openCount = version.items.length - answeredCount(answers.answers);
  const written = version.openQuestions.filter(({ key }) => answers.texts[key]?.trim()).length;

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending === 'now') return;
    setSending('now');
    try {
      await onSend();
    } catch (error) {
      setSending(errorCode(error) === 'too_many_requests' ? 'tooFast' : 'failed');
    }
  };

  if (openCount === version.items.length && written === 0) {
    return <NothingToSend onGo={() => onGo({ kind: 'page', number: 1 })} />;
  }

  return (
    <form className="survey-review" onSubmit={(event) => void send(event)}>
      <StepHeading title={t('review.heading')}>{t('review.heading')}</StepHeading>
      <p className="survey-review__sum">
        {openCount === 0 ? t('review.complete', { count: version.items.length }) : t('review.open', { count: openCount })}
      </p>
      <OpenStatements
        groups={open}
        version={version}
        wording={wording}
        pageOf={(position) => pageOfPosition(pages, position) + 1}
        onGo={(position) => onGo({ kind: 'page', number: pageOfPosition(pages, position) + 1 }, { focusPosition: position })}
      />
      <p>
        {t('review.texts', { count: written, total: version.openQuestions.length })}{' '}
        <button type="button" className="link-button" onClick={() => onGo({ kind: 'texts' })}>
          {t('review.toTexts')}
        </button>
      </p>
      <p className="survey-quiet">
        {closesAt ? t('review.changeUntil', { moment: formatMoment(closesAt, locale) }) : t('review.changeUntilClosed')}
      </p>
      <div role="alert">
        {sending === 'failed' || sending === 'tooFast' ? <p className="survey-alert">{t(`review.${sending}`)}</p> : null}
      </div>
      <StepButtons next={submitted ? t('review.sendAgain') : t('review.send')} onBack={onBack} busy={sending === 'now'} />
    </form>
  );
};

const NothingToSend = ({ onGo }: { onGo: () => void }) => {
  const { t } = useTranslation('survey');
  return (
    <div className="survey-review">
      <StepHeading title={t('review.heading')}>{t('review.heading')}</StepHeading>
      <p className="survey-review__sum">{t('review.nothing')}</p>
      <Button type="button" onClick={onGo}>
        {t('review.toFirst')}
      </Button>
    </div>
  );
};
