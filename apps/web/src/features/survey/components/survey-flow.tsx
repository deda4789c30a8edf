import type { Erasure, Survey } from '@medspill/contracts';
import type { InstrumentVersion, InstrumentWording } from '@medspill/instruments';
import { useMemo } from 'react';
import { surveyPages } from '../model/survey-pages';
import { unavailableReason } from '../model/unavailable-reason';
import { asideOf, resumeStep } from '../model/survey-step';
import { useSurveyAnswers } from '../use-survey-answers';
import { useSurveyStep } from '../use-survey-step';
import { AsidePage } from './aside-page';
import { OpenQuestionsPage } from './open-questions-page';
import { ProgressStrip } from './progress-strip';
import { ReceiptPage } from './receipt-page';
import { ReviewPage } from './review-page';
import { StartPage } from './start-page';
import { StatementsPage } from './statements-page';
import { SurveyFooter } from './survey-footer';
import { SurveyUnavailable } from './survey-unavailable';
import { WrittenTexts } from './written-texts';

interface SurveyFlowProps {
  survey: Survey;
  version: InstrumentVersion;
  wording: InstrumentWording;
  /** The answers have just been withdrawn. */
  withdrawn: boolean;
  onLeft: () => void;
  onErased: (erasure: Erasure) => void;
  onWithdrawn: (survey: Survey) => void;
}

/** Leads a respondent from the first page to the receipt. The step stands in the address, so that reload and back work. */
export const SurveyFlow = ({ survey, version, wording, withdrawn, onLeft, onErased, onWithdrawn }: SurveyFlowProps) => {
  const pages = useMemo(() => surveyPages(version), [version]);
  const { answers, status, refusal, submitted, autosave, submit } = useSurveyAnswers(survey, version);
  const { step, go, next, back } = useSurveyStep(pages.length);
  const aside = asideOf(step);
  const footer = <SurveyFooter invitation={survey.invitation} onLeave={() => autosave.saveNow()} onLeft={onLeft} />;

  if (status === 'refused') {
    const reason = unavailableReason(refusal) ?? 'closed';
    return (
      <>
        <SurveyUnavailable reason={reason} whileAnswering submitted={submitted} contact={survey.contact} />
        {reason === 'session_changed' ? null : <WrittenTexts version={version} wording={wording} texts={answers.texts} />}
      </>
    );
  }

  if (aside) {
    const now = { ...survey, saved: answers, submitted };
    return (
      <>
        <AsidePage aside={aside} survey={now} onRemove={() => autosave.discard()} onErased={onErased} onWithdrawn={onWithdrawn} />
        {footer}
      </>
    );
  }

  if (step.kind === 'start') {
    const resume = resumeStep(pages, answers.answers);
    return (
      <>
        {submitted ? (
          <ReceiptPage survey={survey} onChange={() => go({ kind: 'page', number: 1 })} />
        ) : (
          <StartPage survey={survey} version={version} answers={answers} withdrawn={withdrawn} onBegin={() => go(resume)} />
        )}
        {footer}
      </>
    );
  }

  const page = step.kind === 'page' ? pages[step.number - 1] : undefined;
  return (
    <>
      <ProgressStrip version={version} wording={wording} answers={answers.answers} status={status} submitted={submitted} />
      {step.kind === 'page' && page ? (
        <StatementsPage
          key={step.number}
          page={page}
          number={step.number}
          of={pages.length + 1}
          wording={wording}
          version={version}
          answers={answers.answers}
          onAnswer={(position, value) => autosave.change({ answers: { [position]: value }, texts: {} })}
          onNext={next}
          onBack={back}
        />
      ) : null}
      {step.kind === 'texts' ? (
        <OpenQuestionsPage
          number={pages.length + 1}
          version={version}
          wording={wording}
          texts={answers.texts}
          kText={survey.confidentiality.kText}
          invited={survey.invited}
          onWrite={(key, text) => autosave.change({ answers: {}, texts: { [key]: text } })}
          onNext={next}
          onBack={back}
        />
      ) : null}
      {step.kind === 'review' ? (
        <ReviewPage
          survey={survey}
          version={version}
          wording={wording}
          pages={pages}
          answers={answers}
          submitted={submitted}
          onSend={async () => {
            await submit();
            go({ kind: 'start' });
          }}
          onBack={back}
          onGo={go}
        />
      ) : null}
      {footer}
    </>
  );
};
