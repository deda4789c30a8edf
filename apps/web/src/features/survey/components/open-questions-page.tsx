import { textAnswerLimit } from '@medspill/contracts';
import type { InstrumentVersion, InstrumentWording, OpenQuestionKey } from '@medspill/instruments';
import { type FormEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { localeTags } from '@medspill/narrative';
import { StepButtons } from './step-buttons';
import { StepHeading } from './step-heading';

interface OpenQuestionsPageProps {
  /** Which of all pages this is. */
  number: number;
  version: InstrumentVersion;
  wording: InstrumentWording;
  texts: Readonly<Record<string, string>>;
  kText: number;
  /** How many people are asked. */
  invited: number;
  onWrite: (key: OpenQuestionKey, text: string) => void;
  onNext: () => void;
  onBack: () => void;
}

/** The questions that are answered in one's own words. */
export const OpenQuestionsPage = ({ number, version, wording, texts, kText, invited, onWrite, onNext, onBack }: OpenQuestionsPageProps) => {
  const { t } = useTranslation('survey');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onNext();
  };
  return (
    <form className="open-questions" onSubmit={submit}>
      <StepHeading className="survey-eyebrow" title={t('page.title', { number, of: number })}>
        {t('page.heading', { number, of: number })}
        <span className="visually-hidden">: {t('texts.heading')}</span>
      </StepHeading>
      <h2 className="statements__dimension">{t('texts.heading')}</h2>
      <p className="survey-lead">{t('texts.lead', { kText })}</p>
      {invited < kText ? <p className="survey-note">{t('texts.tooFew', { count: invited, kText })}</p> : null}
      {version.openQuestions.map(({ key }) => (
        <OpenQuestion key={key} {...wording.openQuestions[key]} text={texts[key] ?? ''} onWrite={(text) => onWrite(key, text)} />
      ))}
      <StepButtons next={t('next')} onBack={onBack} />
    </form>
  );
};

interface OpenQuestionProps {
  question: string;
  hint: string;
  text: string;
  onWrite: (text: string) => void;
}

const OpenQuestion = ({ question, hint, text, onWrite }: OpenQuestionProps) => {
  const { t } = useTranslation('survey');
  const locale = useLocale();
  const id = useId();
  const left = textAnswerLimit - text.length;
  const number = new Intl.NumberFormat(localeTags[locale]);
  return (
    <div className="open-question">
      <label htmlFor={id}>{question}</label>
      <p id={`${id}-hint`}>{hint}</p>
      <textarea
        id={id}
        className="ds-input"
        rows={4}
        dir="auto"
        maxLength={textAnswerLimit}
        value={text}
        aria-describedby={`${id}-hint ${id}-count`}
        onChange={(event) => onWrite(event.target.value)}
      />
      <p id={`${id}-count`} className="open-question__count numeric" data-near={left <= 200 || undefined}>
        {t('texts.count', { used: number.format(text.length), limit: number.format(textAnswerLimit) })}
      </p>
    </div>
  );
};
